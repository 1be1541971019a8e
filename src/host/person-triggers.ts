import type { UserEditResult } from './books/user-edit';
import type { UserSheetAction } from './books/user-sheet-action';
import { EnumValue } from './contract';
import type { InstallableTriggers } from './installable-triggers';
import type { RunOutcome, RunRequest } from './run/run-function';
import type { World } from './run/world';
import {
  changeFields,
  changeTypeOf,
  editFields,
  eventParameters,
  openFields,
} from './spreadsheet-events';
import type { EventFields } from './spreadsheet-events';

const LIMITED = new EnumValue('Script.AuthMode', 'LIMITED');

/**
 * The triggers a person sets off: the simple one, then those installed. What a script does sets off none. Failures are in
 * the journal: nobody waits for a trigger.
 */
export class PersonTriggers {
  constructor(
    private readonly world: World,
    private readonly installed: InstallableTriggers,
    private readonly run: (request: RunRequest) => Promise<RunOutcome>,
  ) {}

  async opened(): Promise<void> {
    await this.simple('onOpen', openFields);
    await this.installed.fire('ON_OPEN', openFields, this.run);
  }

  async edited(result: UserEditResult): Promise<void> {
    const fields = editFields(result);
    await this.simple('onEdit', fields);
    await this.installed.fire('ON_EDIT', fields, this.run);
    await this.installed.fire('ON_CHANGE', changeFields('EDIT'), this.run);
  }

  async acted(action: UserSheetAction): Promise<void> {
    const changeType = changeTypeOf(action);
    if (changeType === undefined) return;
    await this.installed.fire('ON_CHANGE', changeFields(changeType), this.run);
  }

  private async simple(functionName: string, fields: EventFields): Promise<void> {
    if (!this.world.functions.has(functionName)) return;
    const parameters = eventParameters(fields, { authMode: LIMITED });
    await this.run({ functionName, parameters, kind: 'trigger', authMode: 'LIMITED' });
  }
}
