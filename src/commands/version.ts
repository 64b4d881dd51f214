/** The version of this package; the release workflow keeps it equal to package.json (architecture test). */
export const version = '0.1.0';
