import { ServiceObject, type ServiceFactory } from '../../contract';
import type { DocumentShelf } from '../../docs/document-shelf';
import type { ToPdf } from '../document/google-document';
import { DriveFiles } from './drive-files';

export interface DriveServicesOptions {
  readonly shelf: DocumentShelf;
  readonly toPdf?: ToPdf;
}

/** The advanced Drive service, version 3, as the `drive.file` scope lets it be seen. */
export function createDriveServices(options: DriveServicesOptions): ServiceFactory {
  return () => ({ Drive: new Drive(new DriveFiles(options.shelf, options.toPdf ?? null)) });
}

class Drive extends ServiceObject {
  readonly gasType = 'Drive';

  constructor(readonly Files: DriveFiles) {
    super();
  }

  newFile(): Record<string, never> {
    return {};
  }
}
