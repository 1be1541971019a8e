import { describe, expect, it } from '@jest/globals';
import { templateText } from '../../src/domain/agreements/fill-blocks';
import { blocksOfMarkup } from '../../src/domain/agreements/template-markup';
import {
  aConvention,
  anAgreement,
  anAssociation,
  aPartner,
  aPartnership,
  nanterre,
} from '../support/convention-facts';
import { conventionPlan } from '../support/convention-template';
import { documentGolden, expectGolden } from './document-golden';

/** What a Doc says once people have worked in it, in the notation of our own templates. */
interface EditedTemplate {
  readonly header: string;
  readonly footer: string;
  readonly lines: readonly string[];
}

const EDITED: EditedTemplate = {
  header: 'Ville de Nanterre – {{ Convention.Référence }}',
  footer: '{{nom de la cuisine}} / {{NOM DU BENEFICIAIRE}}',
  lines: [
    '# Notre convention à nous',
    'Entre {{CUISINE.NOM}} et {{ bénéficiaire . nom }}, le don {{de cuisine.nom}}.',
    '{{# SI  Transport par un Tiers }}',
    '- Le transport revient à {{transporteur.nom}}{{#si liaison froide}} (liaison froide){{sinon}} (autre liaison){{/si}}.',
    '{{ SINON }}',
    '- Chacun se débrouille.',
    '{{ fin si }}',
    '§ {{article.tri}} – Ce que nous trions',
    'Voir {{renvoi.tri}} et {{renvoi.assurance}}.',
    ':grid 30 70',
    '| Quoi | Combien |',
    '| {{#si à titre gratuit}}Prix | rien{{/si}} |',
    '| {{#si participation financière}}Prix | {{prix.repas}}{{/si}} |',
    '| Repas | {{flux.repas_prevus}} |',
    '> Lieu : {{flux.lieu}}.',
  ],
};

const BROKEN: EditedTemplate = {
  header: '{{#si liaison froide}}froid{{/si}} {{cuisine.nom',
  footer: '{{convention.refernce}}',
  lines: [
    '# {{convention.type',
    'Entre {{cuisine.',
    'nom}} et {{beneficiaire.nm}}, {{rien qui se devine ici}}.',
    '{{#si liaison frouade}}',
    'Une condition mal écrite.',
    '{{/si}}',
    '{{#pour chaque site}}',
    ':grid 50 50',
    '| {{#pour chaque site}}{{site.nom}} | b |',
    '| c | {{site.adresse}}{{/pour}} |',
    '| {{#pour chaque bateau}}a | b{{/pour}} |',
    '{{/si}}',
    '{{#si transport par un tiers}}',
    'Jamais refermée.',
  ],
};

const HOSTILE =
  '{{beneficiaire.nom}} $1 $& \\1 =1+1 +33 @x <b>&amp;</b> {{#si liaison froide}} ${x}';

/** Every text a person can type, hostile. */
const hostile = aConvention({
  agreement: anAgreement({
    foodsIncluded: `plats\n${HOSTILE}`,
    foodsExcluded: HOSTILE,
    storageDescription: HOSTILE,
    jurisdiction: HOSTILE,
  }),
  partnership: aPartnership({ name: HOSTILE, place: HOSTILE }),
  kitchen: aPartner({ name: HOSTILE, representativeName: HOSTILE, address: HOSTILE }),
  recipient: anAssociation({ representativeName: null, name: '{{cuisine.nom}}' }),
});

const written = ({ header, footer, lines }: EditedTemplate) => {
  const template = { header, footer, blocks: blocksOfMarkup(lines) };
  return { template, plan: conventionPlan(nanterre, { text: templateText(template) }) };
};

describe('a template that people edited, kept as a file to be reviewed', () => {
  it('their own words, spellings of tags and conditions', () => {
    const { template, plan } = written(EDITED);
    const text = documentGolden(template, plan);
    // Clauses they took out are missing, and said so; no tag of theirs is in doubt.
    expect(text).not.toMatch(/MISSPELT|UNKNOWN|UNCLOSED|\{\{/);
    expectGolden('agreement-edited.txt', text);
  });

  it('values that look like tags, patterns, formulas or HTML are only text', () => {
    const { template, plan } = written({
      ...EDITED,
      lines: [...EDITED.lines, '{{denrees.incluses}} ; {{stockage.description}}'],
    });
    const aggressed = conventionPlan(hostile, { text: templateText(template) });
    expect(aggressed.fill.markers).toEqual(plan.fill.markers);
    expectGolden('agreement-hostile.txt', documentGolden(template, aggressed));
  });

  it('everything that is broken is named at once, with its place', () => {
    const { template, plan } = written(BROKEN);
    const blocking = plan.issues.filter(({ severity }) => severity === 'BLOCK');
    expect(new Set(blocking.map(({ path }) => path)).size).toBeGreaterThan(6);
    expectGolden('agreement-broken.txt', documentGolden(template, plan));
  });
});
