/** That a real browser is there and runs scripts: what the rendering of pages will rest on. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { launchChromium, NO_CHROMIUM } from './support/chromium.ts';

const page = `<!doctype html><title>Schedule</title><ul id="talks"></ul><script>
  fetch('/talks.json').then((answer) => answer.json()).then((talks) => {
    for (const talk of talks) document.querySelector('#talks').append(Object.assign(document.createElement('li'), { textContent: talk }));
    document.title = 'Schedule, ' + talks.length + ' talks';
  });
</script>`;

test('a page that fills itself by script is seen as its reader sees it', async (context) => {
  const browser = await launchChromium();
  if (!browser) return context.skip(NO_CHROMIUM);
  context.after(() => browser.close());
  const server = createServer((request, response) => {
    const isData = request.url === '/talks.json';
    response.setHeader('content-type', isData ? 'application/json' : 'text/html; charset=utf-8');
    response.end(isData ? JSON.stringify(['Ångström tides', 'A <b> in a title']) : page);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  context.after(() => server.close());

  const tab = await browser.newPage();
  await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await tab.locator('#talks li').nth(1).waitFor();
  assert.equal(await tab.title(), 'Schedule, 2 talks');
  assert.deepEqual(await tab.locator('#talks li').allTextContents(), ['Ångström tides', 'A <b> in a title']);
});
