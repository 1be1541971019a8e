import { randomUUID } from 'node:crypto';

import { EnumValue, ScriptError, ServiceObject } from '../contract';
import type { Execution, ServiceFactory } from '../contract';
import { TriggerBuilder } from './trigger-builders';
import type { TriggerRecord, TriggerStore } from './trigger-store';

const MOST_TRIGGERS = 20;

class Trigger extends ServiceObject {
  readonly gasType = 'Script.Trigger';

  constructor(private readonly record: TriggerRecord) {
    super();
  }

  getUniqueId(): string {
    return this.record.id;
  }

  getHandlerFunction(): string {
    return this.record.functionName;
  }

  getEventType(): EnumValue {
    return new EnumValue('Script.EventType', this.record.event);
  }

  getTriggerSource(): EnumValue {
    return new EnumValue('Script.TriggerSource', this.record.source);
  }

  getTriggerSourceId(): string | null {
    return this.record.sourceId;
  }
}

class Service extends ServiceObject {
  readonly gasType = 'Script.Service';

  /** Not published as a web app. */
  getUrl(): string | null {
    return null;
  }

  isEnabled(): boolean {
    return false;
  }
}

class AuthorizationInfo extends ServiceObject {
  readonly gasType = 'Script.AuthorizationInfo';

  /** The one person of the local host has said yes to all the manifest asks. */
  getAuthorizationStatus(): EnumValue {
    return new EnumValue('Script.AuthorizationStatus', 'NOT_REQUIRED');
  }

  getAuthorizationUrl(): null {
    return null;
  }
}

/** What is kept of the script besides its code. */
export interface ScriptProject {
  readonly triggers: TriggerStore;
  /** Of the workbook the script is bound to. */
  readonly bookId: string;
}

class ScriptApp extends ServiceObject {
  readonly gasType = 'ScriptApp';

  constructor(
    private readonly project: ScriptProject,
    private readonly execution: Execution,
  ) {
    super();
  }

  getProjectTriggers(): Trigger[] {
    return this.own().map((record) => new Trigger(record));
  }

  getUserTriggers(source: ServiceObject): Trigger[] {
    // Of a spreadsheet or a document, as the signature table lets through.
    const id = (source as ServiceObject & { getId(): string }).getId();
    return this.own()
      .filter((record) => record.sourceId === id)
      .map((record) => new Trigger(record));
  }

  deleteTrigger(trigger: Trigger): void {
    if (!this.project.triggers.remove(trigger.getUniqueId())) {
      throw new ScriptError('The trigger does not exist or was already deleted.');
    }
  }

  newTrigger(functionName: string): TriggerBuilder {
    return new TriggerBuilder({
      now: () => this.execution.clock.now(),
      timeZone: this.execution.manifest.timeZone,
      bookId: this.project.bookId,
      create: (trigger) => {
        if (this.own().length >= MOST_TRIGGERS) {
          throw new ScriptError(
            'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
          );
        }
        const ownerEmail = this.execution.userEmail;
        const record = { ...trigger, id: randomUUID(), functionName, ownerEmail };
        this.project.triggers.add(record);
        return new Trigger(record);
      },
    });
  }

  getService(): Service {
    return new Service();
  }

  getAuthorizationInfo(_mode: EnumValue): AuthorizationInfo {
    return new AuthorizationInfo();
  }

  getInstallationSource(): EnumValue {
    return new EnumValue('Script.InstallationSource', 'NONE');
  }

  /** Opens nothing anywhere: it tells a test whose it is and what for. */
  getOAuthToken(): string {
    const { authMode, userEmail, manifest } = this.execution;
    if (authMode !== 'FULL') {
      throw new ScriptError('You do not have permission to call ScriptApp.getOAuthToken.');
    }
    const facts = JSON.stringify({ email: userEmail, scopes: manifest.oauthScopes });
    return `ya29.local-${Buffer.from(facts).toString('base64url')}`;
  }

  getScriptId(): string {
    return 'local-script';
  }

  private own(): readonly TriggerRecord[] {
    return this.project.triggers
      .all()
      .filter((record) => record.ownerEmail === this.execution.userEmail);
  }
}

export function createScriptAppServices(project: ScriptProject): ServiceFactory {
  return (execution) => ({ ScriptApp: new ScriptApp(project, execution) });
}
