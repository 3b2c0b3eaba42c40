// A whole conversation with Microsoft's own client of Direct Line, in plain Node.js:
// node directline-conversation.cjs SERVER FILE…
// Says RESTART when the server is to be killed and started again, and goes on at the next line of input.
const http = require('node:http');
const path = require('node:path');
const { readFileSync } = require('node:fs');
const readline = require('node:readline');
const XMLHttpRequest2 = require('xhr2');

// The client's uploads need a form, which xhr2 knows nothing of.
class FormRequest extends XMLHttpRequest2 {
  send(data) {
    if (data instanceof FormData) {
      const form = new Response(data);
      this.setRequestHeader('Content-Type', form.headers.get('content-type'));
      form.arrayBuffer().then(bytes => super.send(bytes));
    } else {
      super.send(data);
    }
  }
}

global.XMLHttpRequest = FormRequest;
global.WebSocket = require('ws');
const { DirectLine, ConnectionStatus } = require('botframework-directlinejs');

const [server, ...files] = process.argv.slice(2);
const domain = new URL('v3/directline', server).href;
const input = readline.createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const limit = 60_000;
const heard = [];
const waiting = new Set();

function fail(message) {
  console.log(`FAILED ${message}`);
  process.exit(1);
}

function check(isRight, message) {
  if (!isRight) {
    fail(message);
  }
}

/** The first activity, heard already or to come, that fits. */
function hear(what, fits) {
  return new Promise(resolve => {
    const found = heard.find(fits);
    if (found) {
      resolve(found);
      return;
    }

    const timer = setTimeout(() => fail(`${what} was not heard; heard ${JSON.stringify(heard.slice(-3))}`), limit);
    const wait = activity => {
      if (fits(activity)) {
        clearTimeout(timer);
        waiting.delete(wait);
        resolve(activity);
      }
    };
    waiting.add(wait);
  });
}

const post = (directLine, activity) => new Promise((resolve, reject) =>
  directLine.postActivity({ from: { id: 'whoever' }, ...activity }).subscribe(resolve, reject));

async function ask(directLine, text, words) {
  const id = await post(directLine, { type: 'message', text });
  const answer = await hear(`the answer to “${text}”`, activity => activity.type === 'message' && activity.replyToId === id);
  const said = JSON.stringify(answer);
  console.log(`> ${text}\n< ${(answer.text ?? '').split('\n')[0]}`);
  check(said.includes(words), `“${text}” was answered without “${words}”: ${said}`);
  return answer;
}

/** The data of a card's button, as Web Chat sends it. */
function findButton(activity, title) {
  const actions = activity.attachments.flatMap(attachment => attachment.content.actions ?? []);
  const action = actions.find(candidate => candidate.title === title);
  check(action, `no button ${title} in ${JSON.stringify(activity.attachments)}`);
  return (action.type === 'Action.Execute' ? action.fallback : action).data;
}

/** The client reads what it uploads from an address. */
async function upload(directLine) {
  const store = http.createServer((request, response) => response.end(readFileSync(files[Number(request.url.slice(1))])));
  await new Promise(resolve => store.listen(0, '127.0.0.1', resolve));
  const attachments = files.map((file, i) => ({
    contentType: 'text/plain', contentUrl: `http://127.0.0.1:${store.address().port}/${i}`, name: path.basename(file),
  }));
  const id = await post(directLine, { type: 'message', text: '', attachments });
  const done = await hear('the result of the upload', activity => activity.replyToId === id && JSON.stringify(activity).includes('Kết quả nạp'));
  store.close();
  const steps = heard.filter(activity => activity.type === 'message' && activity.replyToId === id);
  console.log(`> ${files.length} files\n${steps.map(step => `< ${step.text.split('\n')[0]}`).join('\n')}`);
  check(steps.length > 1 && steps[0].text.includes('Đang đọc'), `no progress was heard: ${JSON.stringify(steps)}`);
  check(steps.every(step => step.id === done.id), 'the progress came as several messages and not as one that changes');
}

async function run() {
  const { token, conversationId } = await (await fetch(`${domain}/tokens/generate`, { method: 'POST' })).json();
  const directLine = new DirectLine({ domain, token, webSocket: true, random: () => 0 });
  const states = [];
  directLine.connectionStatus$.subscribe(status => states.push(status));
  directLine.activity$.subscribe(activity => {
    heard.push(activity);
    [...waiting].forEach(wait => wait(activity));
  }, error => fail(`the stream ended: ${error.message}`));

  await hear('the greeting', activity => activity.type === 'message' && activity.from.role === 'bot');
  await ask(directLine, 'Tôi ở Phòng Quản lý Khoa học', 'Phòng Quản lý Khoa học');
  await ask(directLine, 'Phòng tôi phải làm gì theo Công văn 871?', 'Nguồn trích dẫn');
  await ask(directLine, 'Hạn khi nào?', 'hạn');
  const preview = await ask(directLine, 'Phòng tôi đã quán triệt công văn 871 ngày 01/3/2024, 2/2 người, hình thức họp', 'Xác nhận');
  const press = await post(directLine, { type: 'message', value: findButton(preview, 'Xác nhận') });
  const recorded = await hear('the answer to the button', activity => activity.type === 'message' && activity.replyToId === press);
  console.log(`> [Xác nhận]\n< ${(recorded.text ?? '').split('\n')[0]}`);
  check(JSON.stringify(recorded).includes('Đã ghi nhận'), `not recorded: ${JSON.stringify(recorded)}`);
  await upload(directLine);

  console.log('RESTART');
  await input.next();
  await ask(directLine, 'Công văn 412 giao những nhiệm vụ gì?', 'rà soát');
  check(directLine.conversationId === conversationId, 'the conversation is another one');
  check(!states.some(status => status > ConnectionStatus.Online), `the connection went through ${states}`);
  const told = heard.filter(activity => activity.from.role === 'user').map(activity => activity.id);
  check(new Set(told).size === told.length, 'something was told twice after the restart');
  directLine.end();
  console.log('PASSED');
  process.exit(0);
}

run().catch(error => fail(error.stack ?? JSON.stringify(error)));
