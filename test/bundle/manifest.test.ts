import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dist } from '../support/dist';
import { globalsUsed } from '../support/script-tree';

const AUTH = 'https://www.googleapis.com/auth/';
const SCOPES = [
  ...['documents', 'drive.file', 'script.container.ui', 'script.scriptapp', 'script.send_mail'],
  'spreadsheets.currentonly',
];
const page = readFileSync(path.resolve(__dirname, '../../docs/scopes.md'), 'utf8');
const explained = [...page.matchAll(/^\|\s*`([^`]+)`\s*\|(.*)\|$/gm)].map(([, scope, cells]) => ({
  scope: scope ?? '',
  cells: (cells ?? '').split('|').map((cell) => cell.trim()),
}));

describe('dist/appsscript.json', () => {
  it('asks for these rights and no other', () => {
    expect(dist.manifest['oauthScopes']).toHaveLength(SCOPES.length);
    expect(dist.manifest['oauthScopes']).toEqual(
      expect.arrayContaining(SCOPES.map((scope) => AUTH + scope)),
    );
  });

  it('runs on V8 in the time zone of the days that people type', () => {
    expect(dist.manifest).toMatchObject({ runtimeVersion: 'V8', timeZone: 'Europe/Paris' });
  });

  it('enables the advanced services that the code names, and only those', () => {
    expect(dist.manifest['dependencies']).toEqual({
      enabledAdvancedServices: [{ userSymbol: 'Drive', version: 'v3', serviceId: 'drive' }],
    });
    expect(globalsUsed(dist.code)).toContain('Drive');
  });
});

describe('docs/scopes.md', () => {
  it('has one line for each right that is asked for', () => {
    expect(explained.map(({ scope }) => scope).sort()).toEqual(
      SCOPES.map((scope) => AUTH + scope).sort(),
    );
  });

  it.each(explained)('says what $scope is for and what it does not allow', ({ cells }) => {
    expect(cells).toHaveLength(3);
    for (const cell of cells) expect(cell.length).toBeGreaterThan(15);
  });
});
