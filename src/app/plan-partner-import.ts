import { PartnerFinder } from '../domain/exchange/find-partner';
import { changeMark, recordChanges } from '../domain/exchange/record-changes';
import { duplicateIssues, sameNumberIssues } from '../domain/partners/duplicates';
import { lifeCycleStepIssues, stillRunningIssues } from '../domain/partners/life-cycle';
import { partnerIssues } from '../domain/partners/partner-issues';
import type { Issue } from '../kernel/issue';
import { partnerRecord, type Partner } from '../model/partner';
import type { ImportFile } from './import-file';
import {
  blankRow,
  blocked,
  type ImportPlan,
  isRefused,
  type LineIssue,
  missingFields,
  type PlannedLine,
  type ReadLine,
  readLine,
} from './import-lines';
import type { OpenWorkbook } from './open-workbook';

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const traitsOf = ({ values }: ReadLine) => ({
  partnerId: textOf(values['partnerId']),
  siret: textOf(values['siret']),
  rna: textOf(values['rna']),
  name: textOf(values['name']),
  city: textOf(values['city']),
});

/** The rules of the form; who looks like somebody else is looked for among those of the workbook only. */
function rulesOf(workbook: OpenWorkbook, partner: Partner, found: Partner | null): Issue[] {
  const { today, thresholds, reference } = workbook;
  return [
    ...lifeCycleStepIssues(found, partner),
    ...partnerIssues(partner, { today, thresholds }),
    ...stillRunningIssues(partner, reference.partnership, today),
    ...(found === null ? duplicateIssues(partner, reference.partner) : []),
    ...(found !== null && (found.siret !== partner.siret || found.rna !== partner.rna)
      ? sameNumberIssues(partner, reference.partner)
      : []),
  ];
}

/** Reads the lines as partners over those of the workbook: who is new, who changes, who cannot be read. Writes nothing. */
export function planPartnerImport(
  workbook: OpenWorkbook,
  given: {
    readonly file: ImportFile;
    readonly keys: readonly (string | null)[];
    readonly partners: readonly Partner[];
    /** Id of the n-th new partner, from 0. */
    readonly freeId: (place: number) => string;
  },
): ImportPlan<Partner> {
  const { file, keys, partners, freeId } = given;
  const { fields } = partnerRecord;
  const finder = new PartnerFinder(partners);
  const lineOfId = new Map<string, number>();
  const planned: PlannedLine<Partner>[] = [];
  const issues: LineIssue[] = [];
  const refused = new Set<number>();
  const newPartner = { ...blankRow(fields), lifeCycle: 'BROUILLON' };
  let freshCount = 0;

  const planLine = (read: ReadLine): LineIssue[] => {
    const found = finder.find(traitsOf(read));
    if (found === 'UNKNOWN_ID')
      return [blocked({ line: read.line, key: 'partnerId' }, 'UNKNOWN_ID')];
    const earlier = found === null ? undefined : lineOfId.get(found.partnerId);
    if (earlier !== undefined)
      return [blocked({ line: read.line, key: null }, 'SAME_LINE', { line: earlier })];
    const partnerId = found?.partnerId ?? freeId(freshCount);
    // Who arrives in a file is a draft until somebody says otherwise: what it lacks is asked then.
    const row = { ...(found ?? newPartner), ...read.values, partnerId };
    const missing = missingFields(fields, row, read);
    if (missing.length > 0) return missing;
    // Every required field was just seen to be told, every other one is there or null.
    const partner = row as unknown as Partner;
    const rules = rulesOf(workbook, partner, found).map((issue): LineIssue => ({
      line: read.line,
      key: issue.path ?? null,
      issue,
    }));
    if (isRefused(rules)) return rules;
    // A new id is not a change that was shown: it is given when the line is written.
    const { partnerId: _, ...told } = read.values;
    const changes = recordChanges(found ?? blankRow(fields), told);
    const mark = changes.length === 0 ? 0 : changeMark(found?.partnerId ?? null, changes);
    planned.push({
      line: read.line,
      row: partner,
      targetId: found?.partnerId ?? null,
      changes,
      mark,
    });
    lineOfId.set(partnerId, read.line);
    if (!found) {
      freshCount += 1;
      finder.add(partner);
    }
    return mark === 0 ? [] : rules;
  };

  for (const line of file.lines) {
    const read = readLine(fields, { keys, line, words: workbook.names.words });
    const said = isRefused(read.issues) ? read.issues : planLine(read);
    if (isRefused(said)) refused.add(line.line);
    issues.push(...said);
  }
  return { planned, refused, issues };
}
