import { ServiceObject } from '../../contract';

/** A person, known by an address. */
export class SheetUser extends ServiceObject {
  readonly gasType = 'Base.User';

  constructor(private readonly email: string) {
    super();
  }

  getEmail(): string {
    return this.email;
  }
}

/** An address given as text or as a `User` of any service. */
export function emailOf(user: string | ServiceObject): string {
  if (typeof user === 'string') return user;
  if ('getEmail' in user && typeof user.getEmail === 'function') return String(user.getEmail());
  return '';
}
