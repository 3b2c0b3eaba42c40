// The chat page: asks this server for a conversation and lets Web Chat show it. A conversation lasts as long as its
// token is renewed; a reload goes back to it, as does a server that was away, and when the server no longer knows it a
// new one is opened.

import { cardLook, overrideLocalizedStrings, styleOptions } from './chat-look.js';

const directLinePath = new URL('v3/directline', document.baseURI).href;
const sessionKey = 'cchcbot.conversation';
const renewEvery = 10 * 60 * 1000;
const streamProbe = 4000;
const firstDelay = 2000;
const longestDelay = 30000;
const watchEvery = 5000;
const watchLimit = 4000;
const connection = { online: 2, expiredToken: 3, failed: 4, ended: 5 };

const texts = {
  connecting: 'Đang kết nối với trợ lý…',
  unreachable: 'Chưa kết nối được với máy chủ. Trang sẽ tự thử lại.',
  lost: 'Mất kết nối với máy chủ. Trang đang tự kết nối lại, nội dung đã trao đổi vẫn được giữ.',
  back: 'Đã kết nối lại. Cuộc trò chuyện được tiếp tục.',
  refused: 'Máy chủ chưa cho phép mở cuộc trò chuyện. Đề nghị liên hệ quản trị hệ thống.',
  restarted: 'Phiên trước đã kết thúc nên trang đã mở phiên mới. Những nội dung hệ thống đã xác nhận ghi nhận vẫn được lưu.',
};

const elements = Object.fromEntries(
  ['chat', 'notice', 'setup', 'suggestions', 'restart'].map(id => [id, document.getElementById(id)]));

let current = null;

if (window.WebChat) {
  elements.restart.addEventListener('click', () => { forget(); open(''); });
  elements.suggestions.addEventListener('click', event => {
    if (event.target instanceof HTMLButtonElement) {
      current?.store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { text: event.target.textContent } });
    }
  });
  open('');
} else {
  elements.setup.hidden = false;
}

/** Opens the remembered conversation or a new one, however long the server takes to come back. */
async function open(notice) {
  const draft = leave();
  const before = conversationOf(remembered());
  say(texts.connecting);
  for (let delay = firstDelay; ; delay = Math.min(delay * 2, longestDelay)) {
    const outcome = await tryOpen();
    if (outcome.opening) {
      say(before && before !== outcome.opening.conversationId ? texts.restarted : notice);
      show(outcome.opening, await canStream(outcome.opening.streamUrl), draft);
      return;
    }

    say(outcome.message);
    if (outcome.isFinal) {
      return;
    }

    await new Promise(resolve => setTimeout(resolve, outcome.delay ?? delay));
  }
}

/** One try: { opening }, or { message, isFinal, delay } when there is none. */
async function tryOpen() {
  try {
    const token = await renew(remembered()) ?? (await ask('tokens/generate')).token;
    const opening = await ask('conversations', token);
    remember(opening);
    return { opening };
  } catch (problem) {
    return problem.status
      ? { message: problem.message, isFinal: problem.status === 403, delay: problem.delay }
      : { message: texts.unreachable };
  }
}

/** A fresh token for a conversation that the server still knows, or null; a server that is away says nothing about that. */
async function renew(token) {
  try {
    return token ? (await ask('tokens/refresh', token)).token : null;
  } catch (problem) {
    if ([401, 403, 404].includes(problem.status)) {
      forget();
      return null;
    }

    throw problem;
  }
}

async function ask(path, token) {
  const response = await fetch(`${directLinePath}/${path}`, {
    method: 'POST',
    headers: token ? { Authorization: `Bearer ${token}` } : {},
  });
  const body = await response.json().catch(() => ({}));
  if (response.ok) {
    return body;
  }

  const seconds = Number(response.headers.get('Retry-After'));
  throw Object.assign(new Error(body.error?.message ?? texts.refused), {
    status: response.status,
    delay: seconds > 0 ? seconds * 1000 : undefined,
  });
}

/** Whether a WebSocket gets through, which some proxies do not let; otherwise the page polls. */
function canStream(url) {
  return new Promise(resolve => {
    const socket = new WebSocket(url);
    const decide = isOpen => { clearTimeout(timer); resolve(isOpen); socket.close(); };
    const timer = setTimeout(() => decide(false), streamProbe);
    socket.onopen = () => decide(true);
    socket.onerror = () => decide(false);
  });
}

function show({ token, conversationId }, webSocket, draft) {
  const directLine = WebChat.createDirectLine({ domain: directLinePath, token, conversationId, watermark: '', webSocket });
  const store = WebChat.createStore({}, () => next => action => {
    hideSuggestionsAfter(action);
    return next(action);
  });
  const host = elements.chat.appendChild(document.createElement('div'));
  const started = directLine.connectionStatus$.subscribe(status => {
    if (status >= connection.expiredToken) {
      open(texts.back);
    }
  });
  const timers = [setInterval(() => keep(token => { remember(token); }), renewEvery), setInterval(watch, watchEvery)];
  current = { directLine, store, host, started, timers, isLost: false };
  elements.suggestions.hidden = false;
  elements.restart.hidden = false;
  WebChat.renderWebChat({ directLine, store, locale: 'vi-VN', overrideLocalizedStrings, styleOptions, adaptiveCardsHostConfig: cardLook() }, host);
  if (draft) {
    store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text: draft } });
  }

  followEnd(current);
}

/** Looks whether the server is there, which the client of Direct Line notices late; once it is back the page goes on at once. */
async function watch() {
  const shown = current;
  const isThere = await fetch(new URL('health/live', document.baseURI), { cache: 'no-store', signal: AbortSignal.timeout(watchLimit) })
    .then(response => response.ok, () => false);
  if (current !== shown) {
    return;
  }

  if (!isThere) {
    shown.isLost = true;
    say(texts.lost);
  } else if (shown.isLost) {
    open(texts.back);
  }
}

/** A conversation that the server dropped ends the stream with an error and says nothing else. */
function followEnd(shown) {
  shown.activities = shown.directLine.activity$.subscribe({
    error: () => {
      if (current === shown) {
        open(texts.back);
      }
    },
  });
}

async function keep(store) {
  const token = remembered();
  const renewed = await renew(token).catch(() => null);
  if (renewed && remembered() === token) {
    store({ token: renewed });
  }
}

/** Takes what is shown off the page and returns what stood in the box, not sent yet. */
function leave() {
  if (!current) {
    return '';
  }

  const { directLine, store, host, started, activities, timers } = current;
  current = null;
  timers.forEach(clearInterval);
  started.unsubscribe();
  activities?.unsubscribe();
  directLine.end();
  host.remove();
  return store.getState().sendBoxValue ?? '';
}

function hideSuggestionsAfter({ type, payload }) {
  const isOwn = type === 'DIRECT_LINE/POST_ACTIVITY'
    || (type === 'DIRECT_LINE/INCOMING_ACTIVITY' && payload.activity.from?.role === 'user' && payload.activity.type === 'message');
  if (isOwn) {
    elements.suggestions.hidden = true;
    say('');
  }
}

function say(text) {
  elements.notice.textContent = text;
  elements.notice.hidden = !text;
}

// Kept per tab and no longer than the tab: what was asked may be on a shared machine.
function remember({ token }) { sessionStorage.setItem(sessionKey, token); }
function remembered() { return sessionStorage.getItem(sessionKey); }
function forget() { sessionStorage.removeItem(sessionKey); }

/** The conversation that a token of this server names. */
function conversationOf(token) {
  try {
    return token ? JSON.parse(atob(token.split('.')[1].replaceAll('-', '+').replaceAll('_', '/'))).conv : null;
  } catch {
    return null;
  }
}
