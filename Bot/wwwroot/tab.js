// Pages inside Teams: signs the person in with the token that Teams gives, and configures the tab of a channel.

const message = document.getElementById('message');

async function signIn() {
  const token = await microsoftTeams.authentication.getAuthToken();
  const response = await fetch('/tab/sign-in', { method: 'POST', headers: { Authorization: `Bearer ${token}` } });
  if (response.ok) {
    location.reload();
  } else {
    message.textContent = await response.text();
  }
}

function configure() {
  microsoftTeams.pages.config.registerOnSaveHandler(async event => {
    const url = new URL('/tab/board', location.href).href;
    const websiteUrl = new URL('/console/board', location.href).href;
    await microsoftTeams.pages.config.setConfig({ entityId: 'board', suggestedDisplayName: 'Tình hình quán triệt', contentUrl: url, websiteUrl });
    event.notifySuccess();
  });
  microsoftTeams.pages.config.setValidityState(true);
}

async function start() {
  if (!window.microsoftTeams) {
    return;
  }

  await microsoftTeams.app.initialize();
  if (location.pathname === '/tab/configure') {
    configure();
  } else if (message?.textContent.includes('Đang đăng nhập')) {
    await signIn();
  }

  microsoftTeams.app.notifySuccess();
}

start().catch(() => {
  if (message) {
    message.textContent = 'Không đăng nhập được bằng tài khoản Teams. Đề nghị mở lại trang này trong Teams hoặc liên hệ quản trị hệ thống.';
  }
});
