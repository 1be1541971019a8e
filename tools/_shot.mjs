import { chromium } from 'playwright-core';
import { existsSync } from 'node:fs';
process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
const sp = (await import('@sparticuz/chromium')).default;
const b = await chromium.launch({
  executablePath: await sp.executablePath(),
  args: [
    ...sp.args,
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
const p = await b.newPage({ viewport: { width: 1280, height: 800 } });
p.on('console', (m) => {
  if (m.type() === 'error') console.log('ERR', m.text());
});
await p.goto('http://127.0.0.1:8771/?menu=openSidebar');
await p.waitForTimeout(9000);
await p.screenshot({ path: '/tmp/page1.png' });
const sheets = process.argv.slice(2);
for (const name of sheets) {
  await p
    .getByText(name, { exact: true })
    .last()
    .click()
    .catch((e) => console.log('noclick', name, e.message.slice(0, 80)));
  await p.waitForTimeout(2500);
  await p.screenshot({ path: `/tmp/tab-${name.replace(/[^a-zA-Z]/g, '')}.png` });
}
await b.close();
