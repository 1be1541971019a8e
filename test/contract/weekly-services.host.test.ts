import { afterAll } from '@jest/globals';
import { systemClock } from '../../src/host/run/host-clock';
import { createMailServices, Outbox } from '../../src/host/services/mail';
import { createPropertiesServices, PropertyStores } from '../../src/host/services/properties';
import { createScriptAppServices } from '../../src/host/services/script-app';
import { TriggerStore } from '../../src/host/services/trigger-store';
import { EVALUATOR } from '../support/host-script';
import { aWorld, closeTestWorlds } from '../support/host-test-world';
import { serviceContract } from './service.contract';
import { SUITES } from './suites';

afterAll(closeTestWorlds);

const world = aWorld(EVALUATOR, {
  services: [
    createPropertiesServices(new PropertyStores()),
    createScriptAppServices({ triggers: new TriggerStore(), bookId: 'book' }),
    createMailServices(new Outbox(systemClock, () => undefined)),
  ],
  scopes: ['script.scriptapp', 'script.send_mail'].map(
    (name) => `https://www.googleapis.com/auth/${name}`,
  ),
});

serviceContract(SUITES.weekly, world);
