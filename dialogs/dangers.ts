/** The dangers to life or limb that are told apart. */
export const dangers = ['self_harm', 'domestic_violence', 'medical', 'violence', 'child_danger', 'elder_abuse'] as const;
