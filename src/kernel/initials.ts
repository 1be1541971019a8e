/** Letters that sign an action, five at most: a person is told apart from another, and not named (domain.md §10.8). */
export const INITIALS = /^[A-Za-zÀ-ÿ]{1,5}$/;
