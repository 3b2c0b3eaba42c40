// An echo bot on Microsoft's own SDK, without an app id as in local development: node echo.cjs PORT
const http = require('node:http');
const { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication } = require('botbuilder');

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
adapter.onTurnError = async (_, error) => console.error(error);
const bot = new ActivityHandler();
bot.onMessage(async (context, next) => {
  await context.sendActivity(`Echo: ${context.activity.text}`);
  await next();
});

// The adapter wants a request and a response as web frameworks make them.
http.createServer((request, response) => {
  const chunks = [];
  request.on('data', chunk => chunks.push(chunk));
  request.on('end', () => {
    if (request.method !== 'POST') {
      response.end('ok');
      return;
    }

    request.body = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    response.status = code => { response.statusCode = code; return response; };
    response.header = (name, value) => { response.setHeader(name, value); return response; };
    response.send = body => response.end(body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body));
    adapter.process(request, response, context => bot.run(context)).catch(error => { console.error(error); response.statusCode = 500; response.end(); });
  });
}).listen(Number(process.argv[2]), '127.0.0.1', () => console.log('ready'));
