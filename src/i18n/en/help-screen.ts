import type * as reference from '../fr/help-screen';

export const help: typeof reference.help = {
  title: 'Help',
  parts: [
    {
      title: 'A week in two minutes',
      lines: [
        'Tab Week, choose the partnership.',
        'Type 0 if there was no meal; leave blank if you do not know; tick “Closed that day” if nothing was planned.',
        'Enter goes down, Tab goes on, Ctrl + Enter saves.',
        'A date is typed short: 27/11.',
      ],
    },
    {
      title: 'What is delivered is shared',
      lines: [
        'Delivered = accepted + refused.',
        'Accepted = distributed + lost + in stock.',
        'A meal refused or lost asks for a reason.',
      ],
    },
    {
      title: 'The cost of a meal',
      lines: [
        'Leaving the kitchen: production and packaging.',
        'Delivered: with transport. Served: with reception and distribution.',
        'Full: with support, coordination and investment.',
        'Valued: what is not paid (volunteers, gifts), always shown apart.',
        '“—” means unknown, never zero.',
      ],
    },
    {
      title: 'In the sheets',
      lines: [
        'You may sort, filter, rename columns and add some.',
        'Grey cells are computed.',
        'Write nothing about the people who are fed, except numbers.',
      ],
    },
  ],
};

export const errors: typeof reference.errors = {
  INVALID_INPUT: 'Nothing was saved: some points are to be corrected.',
  UNKNOWN_PROCEDURE:
    'This page and the workbook are not of the same version. Close the panel and open it again from the menu Passe-plat.',
  UNREADABLE_REQUEST:
    'The workbook did not understand the request. Close the panel and open it again from the menu Passe-plat.',
  WORKBOOK_NOT_PREPARED: 'The workbook is not prepared yet.',
  WORKBOOK_DAMAGED:
    'The tab “{tab}” lost its column of numbers. “Prepare the workbook” puts it back and leaves your data alone.',
  WORKBOOK_NEWER:
    'This workbook comes from a newer version of Passe-plat. Update the add-on before writing.',
  BUSY: 'Someone else is saving. Wait a few seconds and try again: what you typed is kept.',
  NOT_FOUND: 'This record is no longer in the workbook: it may have been deleted.',
  NOTHING_TO_UNDO: 'There is no action to undo, or it is too large to be undone at one stroke.',
  CHANGED_SINCE:
    'Nothing was undone: in “{tab}”, the cell {cell} ({field}) changed since, it says “{now}” instead of “{was}”.',
  CHANGED_MEANWHILE:
    'Someone else changed these rows while you were typing. Nothing was saved and what you typed is kept.',
  TO_CONFIRM: 'Nothing is saved yet: a record is like this one.',
  TEMPLATE_UNREADABLE:
    'The template of this document cannot be opened: take it out of the Drive bin, or delete it so that Passe-plat makes a new one. Nothing was written.',
  SERVICE_TROUBLE:
    'Google did not answer in time. Wait a minute and try again: what you typed is kept, and one sending is never saved twice.',
  QUOTA:
    'Google’s limit of operations is reached. Wait a few minutes and try again: what you typed is kept.',
  UNEXPECTED: 'The workbook met an unexpected error. What you typed is kept: you may try again.',
  UNREACHABLE:
    'The workbook does not answer: check the connection, then try again. What you typed is kept, and the same entry is never saved twice.',
  TIMEOUT:
    'The workbook did not answer in time. Try again: what you typed is kept, and the same entry is never saved twice.',
  UNREADABLE_ANSWER:
    'The answer of the workbook cannot be read. Try again: what you typed is kept, and the same entry is never saved twice.',
};
