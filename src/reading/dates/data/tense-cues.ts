/** Words that put what follows into the future: modal verbs and what agencies write of plans and payments. */
export const FUTURE_CUES: ReadonlySet<string> = new Set(
  `will would shall ll may might must should
  expect expects expected schedule scheduled due plan plans planned planning intend intends hope hopes
  upcoming forthcoming expire expires mature matures ready tomorrow
  meet meets begin begins start starts open opens vote votes hold holds arrive arrives leave leaves until`.split(
    /\s+/,
  ),
);

/** Past forms without -ed that news uses beside dates (Quirk et al. 1985, 3.15-3.20, the common ones). */
export const PAST_CUES: ReadonlySet<string> = new Set(
  `was were had did said told went came left met held made took gave got rose fell grew began
  became won lost sent saw found hit sold bought paid brought built led put set shot cut broke drew flew
  wrote spoke ran struck sank swept slid swung kept stood spent sought thought heard knew
  since ago after been has have last previous earlier recently`.split(/\s+/),
);
