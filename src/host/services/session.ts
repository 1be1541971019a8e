import { ServiceObject } from '../contract';
import type { Execution, ServiceFactory } from '../contract';

export const sessionServices: ServiceFactory = (execution) => ({ Session: new Session(execution) });

class User extends ServiceObject {
  readonly gasType = 'Base.User';

  constructor(private readonly email: string) {
    super();
  }

  getEmail(): string {
    return this.email;
  }
}

class Session extends ServiceObject {
  readonly gasType = 'Session';

  constructor(private readonly execution: Execution) {
    super();
  }

  getActiveUser(): User {
    return new User(this.execution.userEmail);
  }

  getEffectiveUser(): User {
    return new User(this.execution.userEmail);
  }

  getActiveUserLocale(): string {
    return 'fr';
  }

  getScriptTimeZone(): string {
    return this.execution.manifest.timeZone;
  }
}
