export const id = 6013;
export const ids = [6013];
export const modules = {

/***/ 86013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  matrixJson: () => (/* binding */ matrixJson),
  matrixOf: () => (/* binding */ matrixOf),
  J: () => (/* binding */ parseJob)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/plan/plan.js
var plan = __webpack_require__(49164);
;// CONCATENATED MODULE: ./lib/plan/units.js
function unitWaves(running, active, most) {
    const needs = neededUnits(chains(running, active), active);
    const waves = [];
    const depth = [];
    const tails = new Groups();
    needs.forEach(({ unit, needed }, i) => {
        const level = Math.max(0, ...needed.map((other) => (depth[other] ?? 0) + 1));
        depth[i] = level;
        if (level < most - 1) {
            waves[level] ??= [];
            waves[level].push(unit);
        }
        else {
            tails.add(i);
            for (const other of needed)
                if ((depth[other] ?? 0) >= most - 1)
                    tails.join(i, other);
        }
    });
    const joined = tails.all().map((members) => members.flatMap((i) => needs[i]?.unit ?? []));
    return joined.length === 0 ? waves : [...waves, joined];
}
function chains(running, active) {
    const inside = new Set(running.map(({ stage }) => stage.address));
    const producersOf = (address) => [...new Set(active(address))].filter((other) => inside.has(other));
    const consumers = new Map();
    for (const address of inside)
        for (const producer of producersOf(address))
            consumers.set(producer, (consumers.get(producer) ?? 0) + 1);
    const unitOf = new Map();
    const units = [];
    for (const planned of running) {
        const { address } = planned.stage;
        const [only, ...others] = producersOf(address);
        const isLink = only !== undefined && others.length === 0 && consumers.get(only) === 1;
        const before = isLink ? unitOf.get(only) : undefined;
        const unit = before ?? [];
        if (before === undefined)
            units.push(unit);
        unit.push(planned);
        unitOf.set(address, unit);
    }
    return units;
}
function neededUnits(units, active) {
    const home = new Map(units.flatMap((unit, i) => unit.map(({ stage }) => [stage.address, i])));
    return units.map((unit, i) => {
        const needed = unit.flatMap(({ stage }) => active(stage.address)).map((address) => home.get(address));
        return {
            unit,
            needed: [...new Set(needed)].filter((other) => other !== undefined && other !== i),
        };
    });
}
class Groups {
    #parent = new Map();
    add(one) {
        if (!this.#parent.has(one))
            this.#parent.set(one, one);
    }
    join(one, other) {
        const [a, b] = [this.#top(one), this.#top(other)];
        if (a !== b)
            this.#parent.set(Math.max(a, b), Math.min(a, b));
    }
    all() {
        const members = [...this.#parent.keys()].sort((a, b) => a - b);
        return [...Map.groupBy(members, (one) => this.#top(one)).values()];
    }
    #top(one) {
        let top = one;
        for (let next = this.#parent.get(top); next !== undefined && next !== top; next = this.#parent.get(top))
            top = next;
        this.#parent.set(one, top);
        return top;
    }
}

;// CONCATENATED MODULE: ./lib/plan/matrix.js


const mostJobs = 256;
function spread(stages, active, options = {}) {
    const running = stages.filter((planned) => (0,plan/* willRun */.i9)(planned) && planned.stage.cmd !== undefined && planned.afterMerge !== true);
    if (running.length === 0)
        return [];
    const jobs = Math.max(1, Math.min(options.jobs ?? mostJobs, mostJobs));
    const waves = unitWaves(running, active, Math.max(1, Math.min(options.waves ?? jobs, jobs)));
    const rank = new Map(running.map(({ stage }, i) => [stage.address, i]));
    const units = waves.reduce((sum, wave) => sum + wave.length, 0);
    return waves.map((wave, i) => {
        const share = 1 + Math.floor(((jobs - waves.length) * wave.length) / units);
        return dealt(wave, Math.min(wave.length, units <= jobs ? wave.length : share)).map((bin, j) => jobOf(bin, { wave: i + 1, number: j + 1, rank }));
    });
}
function dealt(units, count) {
    const bins = Array.from({ length: count }, () => ({ load: 0, stages: [] }));
    const longest = units
        .map((unit, i) => ({ unit, i, load: loadOf(unit) }))
        .sort((a, b) => b.load - a.load || a.i - b.i);
    for (const { unit, load } of longest) {
        const bin = bins.reduce((least, next) => (next.load < least.load ? next : least));
        bin.load += load;
        bin.stages.push(...unit);
    }
    return bins.map(({ stages }) => stages);
}
function loadOf(stages) {
    return stages.reduce((sum, { estimateSeconds }) => sum + (estimateSeconds ?? 1), 0);
}
function jobOf(stages, place) {
    const rankOf = ({ stage }) => place.rank.get(stage.address) ?? 0;
    const isMeasured = stages.some(({ estimateSeconds }) => estimateSeconds !== undefined);
    return {
        job: `${place.wave}-${place.number}`,
        wave: place.wave,
        stages: stages.toSorted((a, b) => rankOf(a) - rankOf(b)).map(({ stage }) => stage.address),
        ...(isMeasured ? { seconds: Math.round(loadOf(stages) * 1000) / 1000 } : {}),
    };
}

// EXTERNAL MODULE: ./lib/plan/propagate.js
var propagate = __webpack_require__(50296);
;// CONCATENATED MODULE: ./lib/commands/spread/matrix.js



function matrixOf({ plan, project }, waves) {
    const active = (0,propagate/* activeProducers */._5)(project.graph, plan.stages.map(({ stage }) => stage));
    return spread(plan.stages, active, waves === undefined ? {} : { waves });
}
function matrixJson(waves) {
    return {
        schema: 'lockstep.matrix/1',
        waves: waves.map((jobs) => ({ include: jobs.map((job) => ({ ...job, stages: [...job.stages] })) })),
    };
}
function parseJob(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        return (0,failure/* fail */.fJ)(noJob);
    }
    if (typeof value !== 'object' || value === null)
        return (0,failure/* fail */.fJ)(noJob);
    const { job, stages } = value;
    const isJob = typeof job === 'string' && /^[0-9A-Za-z._-]{1,64}$/.test(job);
    const isList = Array.isArray(stages) && stages.every((stage) => typeof stage === 'string' && stage !== '');
    return isJob && isList && stages.length > 0 ? (0,failure.ok)({ job, stages: stages }) : (0,failure/* fail */.fJ)(noJob);
}
const noJob = {
    reason: 'usage',
    message: '--job takes a job as `plan --matrix` prints it: {"job": "1-1", "stages": ["train"]}',
    hint: 'in a workflow, set an environment variable to toJSON(matrix) and pass that: --job "$JOB"',
};


/***/ })

};
