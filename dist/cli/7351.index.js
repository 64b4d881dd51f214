export const id = 7351;
export const ids = [7351];
export const modules = {

/***/ 57351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   needsVega: () => (/* binding */ needsVega),
/* harmony export */   r: () => (/* binding */ ownFigure),
/* harmony export */   t: () => (/* binding */ ownPlots)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83357);


const mostDrawn = 500_000;
function ownPlots({ plots, vega = [] }) {
    const groups = new Map();
    for (const plot of plots) {
        if (plot.kind === 'image' || plot.own === undefined)
            continue;
        const group = groups.get(plot.own.id) ?? { own: plot.own, plots: [] };
        group.plots.push(plot);
        groups.set(plot.own.id, group);
    }
    for (const { id, own } of vega)
        if (own !== undefined && !groups.has(id))
            groups.set(id, { own: { id, template: own.template }, plots: [] });
    return [...groups].map(([id, group]) => {
        const at = vega.findIndex((each) => each.id === id && each.own !== undefined);
        const found = vega[at];
        return {
            ...group,
            at: found === undefined ? undefined : at,
            size: found?.spec.length ?? 0,
            isChanged: found?.own?.isChanged === true || group.plots.some(_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlotChanged */ .w),
        };
    });
}
function needsVega(report) {
    return ownPlots(report).some(isDrawable);
}
function ownFigure(plot, { isVega, draw }) {
    const { own, at, plots } = plot;
    const isDrawn = isVega && isDrawable(plot);
    const caption = `<figcaption>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(own.id)} <span class="soft">· by the template <code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(own.template, 100)}</code></span></figcaption>`;
    const place = isDrawn ? '<div class="drawing"></div>' : '';
    const rest = plots.length === 0
        ? ''
        : `<details open><summary>Our own drawing</summary><div class="figures">${plots.map(draw).join('\n')}</div></details>`;
    return `<figure class="own"${isDrawn ? ` data-at="${at}"` : ''}>${caption}${place}<p class="said soft">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(sentence(plot, isDrawn), 500)}</p>${rest}</figure>`;
}
function isDrawable({ at, size }) {
    return at !== undefined && size <= mostDrawn;
}
function sentence({ own, at, size, plots }, isDrawn) {
    const instead = plots.length === 0 ? '' : ' Below is our own drawing of its numbers.';
    if (own.problem !== undefined)
        return `Not drawn with its template: ${own.problem}.${instead}`;
    if (at === undefined)
        return `Not drawn with its template, which has no place for this data, or there is too much of it; lockstep plots diff says more.${instead}`;
    if (isDrawn)
        return `Vega draws this plot, where a page may run scripts.${instead}`;
    const why = size > mostDrawn ? 'too much data for this page' : 'this page was made without Vega';
    return `Not drawn with its template (${why}); it can be saved as a Vega-Lite file below.${instead}`;
}


/***/ })

};
