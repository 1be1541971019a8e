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

interface WithEmail {
  getEmail(): string;
}

const hasEmail = (user: object): user is WithEmail => 'getEmail' in user;

/** An address given as text or as a `User` of any service. */
export function emailOf(user: string | ServiceObject): string {
  if (typeof user === 'string') return user;
  return hasEmail(user) ? user.getEmail() : '';
}
