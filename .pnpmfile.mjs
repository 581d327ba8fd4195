// The scripts of a package are for this repository only: what is published has none.
export const hooks = {
  beforePacking(manifest) {
    delete manifest.scripts;
    return manifest;
  },
};
