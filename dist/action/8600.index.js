export const id = 8600;
export const ids = [8600];
export const modules = {

/***/ 58600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  feeds: () => (/* binding */ feeds)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/report/json-text.js
var json_text = __webpack_require__(85340);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/report/terminal-style.js
var terminal_style = __webpack_require__(94468);
;// CONCATENATED MODULE: ./lib/report/watch/feeds-text.js


function feedsText(rows) {
    if (rows.length === 0)
        return 'No data comes from outside.\n';
    const lines = (0,terminal_style/* columnsText */.v6)(rows.map(({ state, address, source, old, new: now, failure }) => [
        state,
        (0,report_escape/* terminalText */.eR)(address),
        (0,report_escape/* terminalText */.eR)(source),
        failure === undefined
            ? state === 'unchanged'
                ? ''
                : `${(0,report_escape/* terminalText */.eR)(old ?? '(nothing)', 14)} → ${(0,report_escape/* terminalText */.eR)(now ?? '', 14)}`
            : (0,report_escape/* terminalText */.eR)(failure.message),
    ]));
    return `${lines.join('\n')}\n`;
}

// EXTERNAL MODULE: ./lib/report/watch/watch-json.js
var watch_json = __webpack_require__(16664);
// EXTERNAL MODULE: ./lib/commands/session.js + 4 modules
var session = __webpack_require__(83908);
// EXTERNAL MODULE: ./lib/commands/write-session.js
var write_session = __webpack_require__(65336);
// EXTERNAL MODULE: ./lib/commands/feeds/follow-feeds.js + 5 modules
var follow_feeds = __webpack_require__(15237);
;// CONCATENATED MODULE: ./lib/commands/feeds/feeds-verb.js







const feeds = {
    name: 'feeds',
    help: 'Show which data from outside changed at its source, without pulling it; exit 1 if a feed is broken',
    options: [
        {
            flags: '--update',
            help: 'bring the imports that changed up to date; what looks broken stays as it is',
        },
        { flags: '--json', help: 'print one JSON object' },
    ],
    exit: { style: 'own', failure: 1 },
    async run({ options }, host, terminal) {
        const done = await (options.update === true ? updated(host) : looked(host));
        if (!done.ok)
            return { failures: done.failures };
        const { value: rows, hint } = done.value;
        if (options.json === true)
            terminal.out((0,json_text/* stringifyJson */.sd)({ schema: 'lockstep.feeds/1', feeds: rows.map(watch_json/* feedJson */.Nd) }));
        else if (options.quiet !== true)
            terminal.out(`${feedsText(rows)}${hint}`);
        return rows.some(({ state }) => state === 'broken') ? 1 : 0;
    },
};
function updated(host) {
    const what = { what: 'feeds --update', scmContext: true };
    return (0,write_session/* withWriting */.$)(host, what, async (writing) => (0,failure.ok)((await (0,follow_feeds/* followFeeds */.l)(writing)).rows));
}
function looked(host) {
    return (0,session/* withSession */.y)(host, async (session) => {
        const project = await session.project();
        if (!project.ok)
            return project;
        const writing = { session, project: project.value, files: new write_session/* WrittenFiles */.l(session) };
        return (0,failure.ok)({ value: (await (0,follow_feeds/* lookAtFeeds */.k)(writing)).map(({ row }) => row), hint: '' });
    });
}


/***/ })

};
