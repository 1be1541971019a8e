import { describe, expect, it } from '@jest/globals';
import { given } from '../../../src/kernel/traced';
import { book } from '../../../src/sidebar/book';
import { failureText, issueText, ruleText } from '../../../src/sidebar/sentences';

describe('sentences of the sidebar', () => {
  it('says an issue in words, with its numbers', () => {
    const params = { accepted: 38, refused: 1, delivered: 40 };
    const text = issueText(book, { severity: 'BLOCK', code: 'SUM_ACCEPTED_REFUSED', params });
    expect(text).toBe(
      'Les quantités ne tombent pas juste : 38 acceptés et 1 refusé, pour 40 livrés.',
    );
  });

  it('says a day as people write it', () => {
    const params = { label: 'Tournée', until: '2026-11-29' };
    const text = issueText(book, { severity: 'WARN', code: 'COST_PERIOD_OPEN', params });
    expect(text).toContain('jusqu’au 29/11/2026');
  });

  it('says a number with decimals as people write it', () => {
    const params = { label: 'Gaz', euros: 74.32, most: 12 };
    const text = issueText(book, { severity: 'WARN', code: 'MEAL_PRICE_UNUSUAL', params });
    expect(text).toMatch(/^74,32 € par repas livré .* \(12 €\)/);
  });

  it('shows the code of an issue it does not know, never nothing', () => {
    expect(issueText(book, { severity: 'WARN', code: 'FROM_TOMORROW' })).toContain('FROM_TOMORROW');
    expect(ruleText(book, given(1, 'cents', { rule: 'newRule' }))).toContain('newRule');
  });

  it('repeats the beginning only of a long text that was typed', () => {
    const params = { value: 'x'.repeat(5000) };
    const text = issueText(book, { severity: 'BLOCK', code: 'NOT_A_DATE', params });
    expect(text).toBe(
      `« ${'x'.repeat(60)}… » n’est pas une date : écrivez par exemple 23/11/2026.`,
    );
  });

  it('says what became of what was typed when the workbook is out of reach', () => {
    const text = failureText({ code: 'UNREACHABLE', params: {}, issues: [] });
    expect(text).toMatch(/saisie est gardée.*jamais enregistré deux fois/);
  });
});
