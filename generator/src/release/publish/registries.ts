/** Where packages are published, in this order: what is published first is what the others refer to. */
export const REGISTRIES = ["npm", "pypi", "packagist", "go", "maven"] as const;

/** One of them. */
export type Registry = (typeof REGISTRIES)[number];
