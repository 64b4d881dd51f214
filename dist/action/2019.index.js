export const id = 2019;
export const ids = [2019];
export const modules = {

/***/ 72019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openActionsCache: () => (/* binding */ openActionsCache)
});

// EXTERNAL MODULE: ./lib/store/cloud/http.js
var cloud_http = __webpack_require__(82447);
// EXTERNAL MODULE: ./lib/store/disk-error.js
var disk_error = __webpack_require__(51463);
// EXTERNAL MODULE: ./lib/store/store.js
var store = __webpack_require__(97208);
// EXTERNAL MODULE: ./lib/store/whole-body.js
var whole_body = __webpack_require__(24111);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/store/oid.js
var oid = __webpack_require__(41509);
;// CONCATENATED MODULE: ./lib/store/actions-cache/pack.js



const footerLength = 48;
const magic = Buffer.from('DVCPACK1', 'latin1');
const maxIndexBytes = 256 * 2 ** 20;
const maxEntries = 2_000_000;
const maxGrowth = 2_000;
const harmlessLength = 64 * 2 ** 20;
function packTail(entries, offset) {
    const rows = Array.from(entries, (entry) => {
        const row = [entry.key, entry.offset, entry.length, entry.rawLength];
        return md5InKey(entry.key) === entry.md5 ? row : [...row, entry.md5];
    });
    const raw = Buffer.from(JSON.stringify(rows));
    const index = (0,external_node_zlib_.zstdCompressSync)(raw, { params: { [external_node_zlib_.constants.ZSTD_c_compressionLevel]: 3 } });
    const footer = Buffer.alloc(footerLength);
    magic.copy(footer);
    footer.writeBigUInt64BE(BigInt(offset), 8);
    footer.writeBigUInt64BE(BigInt(index.length), 16);
    footer.writeBigUInt64BE(BigInt(raw.length), 24);
    footer.write((0,external_node_crypto_.hash)('md5', index), 32, 'hex');
    return Buffer.concat([index, footer]);
}
function parseFooter(bytes, size) {
    if (bytes.length !== footerLength || !bytes.subarray(0, magic.length).equals(magic))
        return undefined;
    const [offset, length, rawLength] = [8, 16, 24].map((at) => Number(bytes.readBigUInt64BE(at)));
    if (rawLength > maxIndexBytes || length > maxIndexBytes || offset + length + footerLength !== size)
        return undefined;
    return { offset, length, rawLength, md5: bytes.toString('hex', 32, 48) };
}
function parseIndex(bytes, footer) {
    if ((0,external_node_crypto_.hash)('md5', bytes) !== footer.md5)
        return undefined;
    const rows = parseRows(bytes, footer.rawLength);
    if (rows === undefined || rows.length > maxEntries)
        return undefined;
    const entries = new Map();
    for (const row of rows) {
        const entry = parseRow(row, footer.offset);
        if (entry !== undefined && !entries.has(entry.key))
            entries.set(entry.key, entry);
    }
    return entries;
}
function parseRows(bytes, rawLength) {
    try {
        const raw = (0,external_node_zlib_.zstdDecompressSync)(bytes, { maxOutputLength: Math.max(1, rawLength) });
        const rows = JSON.parse(raw.toString('utf8'));
        return Array.isArray(rows) ? rows : undefined;
    }
    catch (error) {
        if (error instanceof SyntaxError || typeof error.code === 'string')
            return undefined;
        throw error;
    }
}
function parseRow(row, end) {
    if (!Array.isArray(row))
        return undefined;
    const [key, offset, length, rawLength, named] = row;
    if (!isPackKey(key) || !isSize(offset) || !isSize(length) || !isSize(rawLength))
        return undefined;
    const inKey = md5InKey(key);
    const md5 = named ?? inKey;
    if (typeof md5 !== 'string' || !/^[0-9a-f]{32}$/.test(md5))
        return undefined;
    if (inKey !== undefined && inKey !== md5)
        return undefined;
    if (offset + length > end || length > rawLength)
        return undefined;
    if (isTooTight({ length, rawLength }))
        return undefined;
    return { key, offset, length, rawLength, md5 };
}
function isTooTight({ length, rawLength }) {
    return rawLength > harmlessLength && rawLength / maxGrowth > length;
}
function isPackKey(key) {
    if (typeof key !== 'string' || key.length > 512)
        return false;
    return key.split('/').every((part) => /^[A-Za-z0-9._-]+$/.test(part) && !/^\.+$/.test(part));
}
function md5InKey(key) {
    const id = (0,oid/* parseObjectKey */.ud)(key);
    return id?.hashName === 'md5' ? id.oid.slice(0, 32) : undefined;
}
function isSize(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

;// CONCATENATED MODULE: ./lib/store/actions-cache/catalogue.js


const maxCatalogueBytes = 2 ** 20;
const maxPacks = 256;
const maxPackBytes = 2 ** 40;
const maxNumber = 10 ** 12 - 1;
const entryVersion = (0,external_node_crypto_.createHash)('sha256').update('lockstep packs 1').digest('hex');
function cataloguePrefix(scope) {
    return `dvcc-v1-${(0,external_node_crypto_.createHash)('sha256').update(scope).digest('hex').slice(0, 16)}-`;
}
function catalogueKey(scope, number) {
    if (number > maxNumber)
        return undefined;
    return `${cataloguePrefix(scope)}${String(number).padStart(12, '0')}`;
}
function catalogueBytes(packs) {
    return Buffer.from(JSON.stringify({ version: 1, packs: packs.map(({ key, size }) => [key, size]) }));
}
function parseCatalogue(key, bytes) {
    const digits = /-(\d{12})$/.exec(key)?.[1];
    if (digits === undefined)
        return undefined;
    const rows = catalogue_parseRows(bytes);
    if (rows === undefined)
        return undefined;
    const packs = new Map();
    for (const row of rows.slice(0, maxPacks)) {
        const pack = parsePack(row);
        if (pack !== undefined)
            packs.set(pack.key, pack);
    }
    return { number: Number(digits), packs: [...packs.values()] };
}
function catalogue_parseRows(bytes) {
    try {
        const value = JSON.parse(bytes.toString('utf8'));
        if (typeof value !== 'object' || value === null)
            return undefined;
        const { version, packs } = value;
        return version === 1 && Array.isArray(packs) ? packs : undefined;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
function parsePack(row) {
    if (!Array.isArray(row))
        return undefined;
    const [key, size] = row;
    if (typeof key !== 'string' || !packPattern.test(key))
        return undefined;
    if (typeof size !== 'number' || !Number.isSafeInteger(size))
        return undefined;
    return size >= footerLength && size <= maxPackBytes ? { key, size } : undefined;
}
const packPattern = /^dvcp-v1-[0-9A-HJKMNP-TV-Z]{26}$/;
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
function packKey(now) {
    let time = '';
    for (let [rest, i] = [now, 0]; i < 10; i++, rest = Math.floor(rest / 32))
        time = digits[rest % 32] + time;
    const random = Array.from((0,external_node_crypto_.randomBytes)(16), (byte) => digits[byte % 32]).join('');
    return `dvcp-v1-${time}${random}`;
}
function packTime(key) {
    let time = 0;
    for (const digit of key.slice('dvcp-v1-'.length, 'dvcp-v1-'.length + 10))
        time = time * 32 + digits.indexOf(digit);
    return time;
}
function newestFirst(packs) {
    return packs.toSorted((a, b) => (a.key < b.key ? 1 : a.key > b.key ? -1 : 0));
}

;// CONCATENATED MODULE: ./lib/store/actions-cache/entries.js
class EntriesError extends Error {
    code;
    constructor(code, message) {
        super(message);
        this.name = 'EntriesError';
        this.code = code;
    }
}

;// CONCATENATED MODULE: ./lib/store/actions-cache/pack-ranges.js
const coalesceGap = 256 * 1024;
const longestRange = 4 * 2 ** 20;
const mostRanges = 10;
function isLong(length) {
    return length > longestRange;
}
function planRanges(wanted) {
    const ranges = [];
    for (const item of wanted.toSorted((a, b) => a.offset - b.offset || a.length - b.length)) {
        const last = ranges.at(-1);
        const end = item.offset + item.length;
        const fits = last !== undefined &&
            item.offset - (last.offset + last.length) <= coalesceGap &&
            !isLong(Math.max(last.length, end - last.offset));
        if (!fits)
            ranges.push({ offset: item.offset, length: item.length, items: [item] });
        else {
            last.length = Math.max(last.length, end - last.offset);
            last.items.push(item);
        }
    }
    return ranges;
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./lib/store/md5.js
var store_md5 = __webpack_require__(10205);
;// CONCATENATED MODULE: ./lib/store/actions-cache/pack-codec.js




const worthwhile = 16;
const sampleLength = 1 << 20;
const options = { params: { [external_node_zlib_.constants.ZSTD_c_compressionLevel]: 3 } };
function encodeObject(bytes) {
    if (bytes.length < 64)
        return bytes;
    const packed = (0,external_node_zlib_.zstdCompressSync)(bytes, options);
    return packed.length <= bytes.length - bytes.length / worthwhile ? packed : bytes;
}
function isCompressible(beginning) {
    const sample = beginning.subarray(0, sampleLength);
    return encodeObject(sample) !== sample;
}
function compressed(chunks) {
    return through(chunks, (0,external_node_zlib_.createZstdCompress)(options));
}
function decodeObject(stored, entry) {
    const raw = expandObject(stored, entry);
    return raw !== undefined && (0,external_node_crypto_.hash)('md5', raw) === entry.md5 ? raw : undefined;
}
function expandObject(stored, entry) {
    const raw = entry.length === entry.rawLength ? stored : expanded(stored, entry.rawLength);
    return raw?.length === entry.rawLength ? raw : undefined;
}
function expanded(stored, rawLength) {
    try {
        return (0,external_node_zlib_.zstdDecompressSync)(stored, { maxOutputLength: Math.max(1, rawLength) });
    }
    catch (error) {
        if (isZlibError(error))
            return undefined;
        throw error;
    }
}
class WrongBytes extends Error {
}
async function* decodeStream(stored, entry) {
    const isRaw = entry.length === entry.rawLength;
    const md5 = new store_md5/* Md5 */.VV('md5');
    let size = 0;
    try {
        for await (const chunk of isRaw ? stored : through(stored, (0,external_node_zlib_.createZstdDecompress)())) {
            size += chunk.length;
            if (size > entry.rawLength)
                throw new WrongBytes();
            md5.update(chunk);
            yield chunk;
        }
    }
    catch (error) {
        throw isZlibError(error) ? new WrongBytes() : error;
    }
    if (size !== entry.rawLength || md5.digest() !== entry.md5)
        throw new WrongBytes();
}
function through(chunks, transform) {
    (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(chunks, { objectMode: false }), transform, () => { });
    return transform;
}
function isZlibError(error) {
    const { code } = (error ?? {});
    return typeof code === 'string' && /^(ZSTD_error_|Z_|ERR_ZSTD|ERR_BUFFER_TOO_LARGE|ERR_ZLIB)/.test(code);
}

;// CONCATENATED MODULE: ./lib/store/actions-cache/pack-reader.js




const firstLook = 512 * 1024;
class PackReader {
    entries;
    dataLength;
    #bytes;
    constructor(bytes, entries, dataLength) {
        this.#bytes = bytes;
        this.entries = entries;
        this.dataLength = dataLength;
    }
    static async open(bytes, size, signal) {
        if (size < footerLength)
            return undefined;
        const start = Math.max(0, size - firstLook);
        const tail = await collect(bytes.read(start, size - start, signal));
        const footer = parseFooter(tail.subarray(-footerLength), size);
        if (footer === undefined)
            return undefined;
        const index = footer.offset >= start
            ? tail.subarray(footer.offset - start, footer.offset - start + footer.length)
            : await collect(bytes.read(footer.offset, footer.length, signal));
        const entries = parseIndex(index, footer);
        return entries === undefined ? undefined : new PackReader(bytes, entries, footer.offset);
    }
    stored(offset, length, signal) {
        return this.#bytes.read(offset, length, signal);
    }
    async range({ offset, length }, signal) {
        return collect(this.stored(offset, length, signal)).catch(() => undefined);
    }
    async read(entry, held, signal) {
        if (isLong(entry.rawLength))
            return decodeStream(held ? once(held) : this.stored(entry.offset, entry.length, signal), entry);
        const stored = held ?? (await collect(this.stored(entry.offset, entry.length, signal)));
        const raw = decodeObject(stored, entry);
        if (raw === undefined)
            throw new WrongBytes();
        return new whole_body/* WholeBody */.U(raw, entry.md5);
    }
}
async function* once(bytes) {
    yield bytes;
}
async function collect(chunks) {
    const parts = [];
    for await (const chunk of chunks)
        parts.push(chunk);
    return Buffer.concat(parts);
}

;// CONCATENATED MODULE: ./lib/store/actions-cache/repack.js
const leastShare = 0.5;
const mostPacks = 32;
const packsAfterwards = 16;
const mostMoved = 512 * 2 ** 20;
function planTidying(packs, room) {
    const kept = packs.filter(({ live }) => live.length > 0);
    const fold = chooseFolded(kept);
    let left = room - fold.reduce((sum, share) => sum + lengthOf(share), 0);
    const fitting = new Set();
    for (const { pack, size } of kept.filter((share) => !fold.includes(share))) {
        left -= size;
        if (left >= 0)
            fitting.add(pack);
    }
    const folded = new Set(fold.map(({ pack }) => pack));
    return {
        drop: packs.map(({ pack }) => pack).filter((pack) => !fitting.has(pack) && !folded.has(pack)),
        fold,
    };
}
function chooseFolded(kept) {
    const smallestFirst = kept.toSorted((a, b) => lengthOf(a) - lengthOf(b));
    const tooMany = kept.length > mostPacks ? kept.length - packsAfterwards : 0;
    const fold = [];
    let moved = 0;
    for (const [index, share] of smallestFirst.entries()) {
        const length = lengthOf(share);
        if (index >= tooMany && length >= share.dataLength * leastShare)
            continue;
        moved += length;
        if (moved > mostMoved)
            break;
        fold.push(share);
    }
    return fold;
}
function lengthOf({ live }) {
    return live.reduce((sum, { length }) => sum + length, 0);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/atomic-write.js
var atomic_write = __webpack_require__(69296);
// EXTERNAL MODULE: ./lib/store/cloud/retry.js
var retry = __webpack_require__(67421);
;// CONCATENATED MODULE: ./lib/store/actions-cache/call.js



const patienceMs = 15_000;
async function callService(call) {
    const giveUp = AbortSignal.timeout(patienceMs);
    const signal = call.signal === undefined ? giveUp : AbortSignal.any([call.signal, giveUp]);
    try {
        return await (0,retry/* withRetries */.LH)(judge, signal, () => askOnce(call, signal));
    }
    catch (error) {
        call.signal?.throwIfAborted();
        if (error instanceof EntriesError)
            throw error;
        if (error instanceof Passing)
            throw unavailable(`it answered ${error.status}`);
        if (giveUp.aborted)
            throw unavailable('it did not answer in time');
        const code = (0,retry/* networkCode */.e8)(error);
        if (code === undefined)
            throw error;
        throw unavailable(`it cannot be reached (${code})`);
    }
}
class Passing extends Error {
    status;
    constructor(status) {
        super();
        this.status = status;
    }
}
function judge(error) {
    return error instanceof Passing || (0,retry/* networkCode */.e8)(error) !== undefined ? { afterMs: undefined } : undefined;
}
async function askOnce(call, signal) {
    const { http, method, url, token, accept, body } = call;
    const reply = await http.send({
        method,
        url: url.href,
        headers: {
            accept,
            authorization: `Bearer ${token}`,
            ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: Buffer.from(JSON.stringify(body)) }),
        signal,
    });
    const fields = parseFields(await (0,cloud_http/* shortText */.os)(reply.body));
    if (reply.status === 429)
        throw tooMany((0,cloud_http/* header */.wx)(reply, 'retry-after'));
    if ((0,retry/* isTransientStatus */.Dm)(reply.status))
        throw new Passing(reply.status);
    if (reply.status === 401 || reply.status === 403)
        throw denied();
    return { status: reply.status, fields };
}
function parseFields(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? { ...value } : {};
    }
    catch {
        return {};
    }
}
function tooMany(retryAfter) {
    const ms = (0,retry/* retryAfterMs */.Vs)(retryAfter, Date.now());
    const rest = ms === undefined ? '' : `, and asks to wait for ${Math.ceil(ms / 1000)} s`;
    return new EntriesError('busy', `it takes no more requests for now (429)${rest}`);
}
function denied() {
    return new EntriesError('denied', "this run's token does not allow it");
}
function absent() {
    return new EntriesError('absent', 'this runner has none');
}
function unavailable(why) {
    return new EntriesError('unavailable', why);
}

// EXTERNAL MODULE: ./lib/pool.js
var pool = __webpack_require__(44057);
;// CONCATENATED MODULE: ./lib/store/actions-cache/pack-ahead.js

class RangesAhead {
    #planned = [];
    #wanted = new Map();
    #held = new Set();
    plan(pack, ranges) {
        for (const range of ranges) {
            if (isLong(range.length))
                continue;
            const planned = {
                pack,
                range,
                place: this.#planned.length,
                bytes: undefined,
                left: range.items.length,
            };
            this.#planned.push(planned);
            for (const item of range.items)
                this.#wanted.set(item.key, { planned, item });
        }
        return ranges.flatMap(({ items }) => items.map(({ key }) => key));
    }
    async take(pack, key, signal) {
        const wanted = this.#wanted.get(key);
        if (wanted === undefined || wanted.planned.pack !== pack)
            return undefined;
        const { planned, item } = wanted;
        this.#wanted.delete(key);
        const arriving = this.#start(planned, signal);
        this.#startNext(planned.place, signal);
        const bytes = await arriving;
        planned.left--;
        if (planned.left === 0)
            this.#forget(planned);
        const start = item.offset - planned.range.offset;
        return bytes?.subarray(start, start + item.length);
    }
    #start(planned, signal) {
        if (planned.bytes !== undefined)
            return planned.bytes;
        const { pack, range } = planned;
        const bytes = pack.range(range, signal);
        planned.bytes = bytes;
        this.#held.add(planned);
        for (const oldest of this.#held) {
            if (this.#held.size <= mostRanges)
                break;
            this.#forget(oldest);
        }
        return bytes;
    }
    #startNext(place, signal) {
        for (let next = place + 1; next < this.#planned.length && this.#held.size < mostRanges; next++) {
            const planned = this.#planned[next];
            if (planned.left > 0)
                this.#start(planned, signal);
        }
    }
    #forget(planned) {
        planned.bytes = undefined;
        this.#held.delete(planned);
    }
}

// EXTERNAL MODULE: ./lib/store/hash-pieces.js
var hash_pieces = __webpack_require__(64921);
;// CONCATENATED MODULE: ./lib/store/actions-cache/pack-together.js



const atOnce = 4 * 2 ** 20;
const longest = 1 << 20;
async function* readTogether(pack, entries, signal) {
    const ranges = planRanges(entries.filter(({ rawLength }) => rawLength <= longest)).values();
    const underway = [];
    for (;;) {
        while (underway.length < mostRanges) {
            const next = ranges.next();
            if (next.done === true)
                break;
            underway.push({ range: next.value, bytes: pack.range(next.value, signal) });
        }
        const first = underway.shift();
        if (first === undefined)
            return;
        const bytes = await first.bytes;
        signal?.throwIfAborted();
        if (bytes === undefined)
            return;
        yield* verified(bytes, first.range, pack.entries);
    }
}
async function* verified(bytes, { offset, items }, entries) {
    let part = [];
    let size = 0;
    for (const { key } of items) {
        const entry = entries.get(key);
        const start = entry.offset - offset;
        const raw = expandObject(bytes.subarray(start, start + entry.length), entry);
        if (raw === undefined)
            continue;
        part.push({ key, md5: entry.md5, bytes: raw });
        size += raw.length;
        if (size < atOnce)
            continue;
        yield await sound(part);
        part = [];
        size = 0;
    }
    if (part.length > 0)
        yield await sound(part);
}
async function sound(objects) {
    const found = await (0,hash_pieces/* hashPieces */.Q)(objects.map(({ bytes }) => bytes));
    return objects.filter(({ md5 }, index) => found[index] === md5);
}

;// CONCATENATED MODULE: ./lib/store/actions-cache/packs.js







const packsAtOnce = 16;
const packs_mostPacks = 64;
const firstAnswerMs = 8_000;
async function readCatalogue(entries, { key, how, known }, signal) {
    try {
        const found = await entries.find(key, how, signal);
        if (found === undefined || found.key === known)
            return undefined;
        const bytes = await found.bytes.all(maxCatalogueBytes, signal);
        return bytes === undefined ? undefined : parseCatalogue(found.key, bytes);
    }
    catch (error) {
        if (error instanceof EntriesError && error.code === 'gone')
            return undefined;
        throw error;
    }
}
class Packs {
    #packs;
    #gone = new Set();
    #bad = new Set();
    #ahead = new RangesAhead();
    #lost;
    constructor(packs, lost) {
        this.#packs = packs;
        this.#lost = new Set(lost);
    }
    get lost() {
        return this.#lost;
    }
    unname(keys) {
        for (const key of keys) {
            this.#gone.add(key);
            this.#lost.delete(key);
        }
    }
    static async open(entries, scopes, signal) {
        const named = await namedPacks(entries, scopes, signal);
        const lost = new Set();
        const packs = await (0,pool/* pool */.d)(named.toReversed(), { limit: packsAtOnce, signal }, async (pack) => {
            const reader = await openPack(entries, pack, signal);
            if (reader === undefined && pack.own)
                lost.add(pack.key);
            return reader === undefined ? [] : [{ ...pack, reader }];
        });
        return new Packs(packs.flat().toReversed(), lost);
    }
    get all() {
        return this.#packs.filter(({ key }) => !this.#gone.has(key));
    }
    find(key) {
        for (const pack of this.#packs) {
            const entry = pack.reader.entries.get(key);
            if (entry === undefined || this.#gone.has(pack.key))
                continue;
            if (this.#bad.size === 0 || !this.#bad.has(badKey(pack, key)))
                return { pack, entry };
        }
        return undefined;
    }
    distrust({ pack, entry }) {
        this.#bad.add(badKey(pack, entry.key));
    }
    forget({ key, own }) {
        this.#gone.add(key);
        if (own)
            this.#lost.add(key);
    }
    arrange(keys) {
        const { found, others } = this.#places(keys);
        const ordered = found.flatMap(({ pack, entries }) => this.#ahead.plan(pack.reader, planRanges(entries)));
        return [...ordered, ...others];
    }
    async *readMany(keys, signal) {
        for (const { pack, entries } of this.#places(keys).found)
            yield* readTogether(pack.reader, entries, signal);
    }
    #places(keys) {
        const byPack = new Map();
        const others = [];
        for (const key of new Set(keys)) {
            const place = this.find(key);
            if (place === undefined)
                others.push(key);
            else if (!byPack.get(place.pack)?.push(place.entry))
                byPack.set(place.pack, [place.entry]);
        }
        const found = newestFirst([...byPack.keys()]).map((pack) => ({
            pack,
            entries: byPack.get(pack) ?? [],
        }));
        return { found, others };
    }
    async read({ pack, entry }, signal) {
        const held = await this.#ahead.take(pack.reader, entry.key, signal);
        return pack.reader.read(entry, held, signal);
    }
}
function badKey(pack, key) {
    return `${pack.key} ${key}`;
}
async function namedPacks(entries, scopes, signal) {
    const giveUp = AbortSignal.timeout(firstAnswerMs);
    const bounded = signal === undefined ? giveUp : AbortSignal.any([signal, giveUp]);
    const packs = new Map();
    try {
        const catalogues = await Promise.all(scopes.map((scope) => readCatalogue(entries, { key: cataloguePrefix(scope), how: 'prefix' }, bounded)));
        for (const [index, catalogue] of catalogues.entries())
            for (const pack of catalogue?.packs ?? [])
                if (!packs.has(pack.key))
                    packs.set(pack.key, { ...pack, own: index === 0 });
    }
    catch (error) {
        signal?.throwIfAborted();
        if (giveUp.aborted)
            throw new EntriesError('unavailable', 'it did not answer in time');
        throw error;
    }
    return newestFirst([...packs.values()]).slice(0, packs_mostPacks);
}
async function openPack(entries, { key, size }, signal) {
    try {
        const found = await entries.find(key, 'exact', signal);
        return found === undefined ? undefined : await PackReader.open(found.bytes, size, signal);
    }
    catch (error) {
        if (error instanceof EntriesError && error.code === 'gone')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/store/actions-cache/save.js






const tries = 8;
const catalogueUploads = 2;
const patience = 2;
async function savePack(entries, file, { now, signal }) {
    const key = packKey(now);
    if ((await entries.save(key, file, signal)) === 'exists')
        throw unavailable('it did not take the pack');
    return { key, size: file.size };
}
async function saveCatalogue({ add, drop, ...change }) {
    const { scope, signal } = change;
    const added = new Map(add.map(({ key, size }) => [key, { key, size }]));
    const taken = new Map();
    for (let [attempt, uploads] = [1, 0]; attempt <= tries; attempt++) {
        const newest = await ((attempt === 1 ? change.newest : undefined) ?? readNewest(change));
        const number = nextNumber(newest?.number ?? 0, taken);
        const key = catalogueKey(scope, number);
        if (key === undefined)
            throw unavailable('its catalogue numbers are used up');
        const packs = merged([...(newest?.packs ?? []), ...added.values()], drop);
        if ((await saveBytes(change, key, catalogueBytes(packs))) === 'exists') {
            taken.set(number, (taken.get(number) ?? 0) + 1);
            await pause(attempt, signal);
            continue;
        }
        uploads++;
        const missed = await packsBeside(change, key, [number + 1, ...taken.keys()]);
        const unnamed = missed.filter((pack) => !drop.has(pack.key) && !packs.some(({ key }) => key === pack.key));
        if (unnamed.length === 0 || uploads === catalogueUploads)
            return;
        for (const pack of [...packs, ...unnamed])
            added.set(pack.key, pack);
    }
    throw unavailable('too many runs save at the same time');
}
function readNewest({ entries, scope, signal, }) {
    return readCatalogue(entries, { key: cataloguePrefix(scope), how: 'prefix' }, signal);
}
function nextNumber(newest, taken) {
    let number = newest + 1;
    while ((taken.get(number) ?? 0) >= patience)
        number++;
    return number;
}
function merged(packs, drop) {
    const byKey = new Map(packs.map((pack) => [pack.key, pack]));
    return newestFirst([...byKey.values()].filter(({ key }) => !drop.has(key)));
}
async function packsBeside({ entries, scope, signal }, own, numbers) {
    const exact = numbers.flatMap((number) => catalogueKey(scope, number) ?? []);
    const catalogues = await Promise.all([
        readCatalogue(entries, { key: cataloguePrefix(scope), how: 'prefix', known: own }, signal),
        ...exact.map((key) => readCatalogue(entries, { key, how: 'exact' }, signal)),
    ]);
    return catalogues.flatMap((catalogue) => catalogue?.packs ?? []);
}
async function saveBytes({ entries, folder, signal }, key, bytes) {
    const path = (0,atomic_write/* tempPath */.EZ)(folder);
    external_node_fs_.writeFileSync(path, bytes, { flag: 'wx', mode: 0o600 });
    try {
        return await entries.save(key, { path, size: bytes.length }, signal);
    }
    finally {
        external_node_fs_.rmSync(path, { force: true });
    }
}
async function pause(attempt, signal) {
    try {
        const ms = 100 * attempt * (0.5 + Math.random());
        await (0,promises_.setTimeout)(ms, undefined, signal === undefined ? {} : { signal });
    }
    catch (error) {
        signal?.throwIfAborted();
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/store/actions-cache/flush.js




async function flush(request) {
    const { entries, packs, pending, scope, folder, now, signal } = request;
    const objects = pending.count;
    const known = packs.all.filter(({ own }) => own);
    const shares = known.map((pack) => shareOf(pack, request));
    const { drop, fold } = planTidying(shares, request.budget - pending.length);
    const dropped = new Set([
        ...packs.lost,
        ...[...drop, ...fold.map(({ pack }) => pack)].map(({ key }) => key),
    ]);
    if (objects === 0 && dropped.size === 0)
        return { objects: 0, bytes: 0 };
    for (const share of fold)
        await adoptLive(share, pending.growing, signal);
    const newest = readNewest({ entries, scope, signal });
    newest.catch(() => { });
    const add = [];
    if (pending.count > 0) {
        const { growing } = pending;
        add.push(await savePack(entries, { path: growing.path, size: growing.seal() }, { now, signal }));
    }
    await saveCatalogue({ entries, scope, folder, add: [...known, ...add], drop: dropped, newest, signal });
    pending.saved();
    packs.unname(dropped);
    return { objects, bytes: add.reduce((sum, { size }) => sum + size, 0) };
}
function shareOf(pack, { packs, pending, live }) {
    const isLive = ({ key }) => packs.find(key)?.pack === pack && pending.find(key) === undefined && live(key);
    const { reader, size } = pack;
    return { pack, size, dataLength: reader.dataLength, live: [...reader.entries.values()].filter(isLive) };
}
async function adoptLive({ pack, live }, writer, signal) {
    const byKey = new Map(live.map((entry) => [entry.key, entry]));
    for (const range of planRanges(live)) {
        if (range.items.length === 1) {
            await writer.adopt(entryOf(range.items[0]), pack.reader.stored(range.offset, range.length, signal));
            continue;
        }
        const bytes = await collect(pack.reader.stored(range.offset, range.length, signal));
        for (const item of range.items) {
            const start = item.offset - range.offset;
            await writer.adopt(entryOf(item), piece(bytes.subarray(start, start + item.length)));
        }
    }
    function entryOf(item) {
        return byKey.get(item?.key ?? '');
    }
}
async function* piece(bytes) {
    yield bytes;
}

// EXTERNAL MODULE: ./lib/store/limiter.js
var limiter = __webpack_require__(9205);
;// CONCATENATED MODULE: ./lib/store/actions-cache/pack-writer.js







const chunkLength = 1 << 18;
class PackWriter {
    path;
    #fd;
    #entries = new Map();
    #turn = new limiter/* Limiter */.j(1);
    #end = 0;
    constructor(folder) {
        this.path = (0,atomic_write/* tempPath */.EZ)(folder);
        this.#fd = external_node_fs_.openSync(this.path, 'wx+', 0o600);
    }
    get entries() {
        return this.#entries;
    }
    get size() {
        return this.#end;
    }
    async add(key, source, signal) {
        await this.#turn.run(async () => {
            signal?.throwIfAborted();
            const start = this.#end;
            try {
                const entry = await this.#append(key, source, signal);
                if ((md5InKey(key) ?? entry.md5) !== entry.md5)
                    throw new WrongBytes();
                this.#entries.set(key, entry);
            }
            catch (error) {
                this.#end = start;
                throw error;
            }
        });
    }
    async adopt(entry, stored) {
        return this.#turn.run(async () => {
            const start = this.#end;
            try {
                for await (const chunk of stored)
                    this.#grow(chunk);
                const own = { ...entry, offset: start };
                if (this.#end - start !== entry.length)
                    throw new WrongBytes();
                for await (const _ of this.read(own))
                    ;
                this.#entries.set(entry.key, own);
                return true;
            }
            catch (error) {
                this.#end = start;
                if (error instanceof WrongBytes)
                    return false;
                throw error;
            }
        });
    }
    remove(key) {
        this.#entries.delete(key);
    }
    read(entry) {
        return decodeStream(this.#stored(entry), entry);
    }
    seal() {
        const tail = packTail(this.#entries.values(), this.#end);
        this.#write(tail, this.#end);
        const size = this.#end + tail.length;
        external_node_fs_.ftruncateSync(this.#fd, size);
        return size;
    }
    discard() {
        external_node_fs_.closeSync(this.#fd);
        external_node_fs_.rmSync(this.path, { force: true });
    }
    async #append(key, source, signal) {
        const size = source.kind === 'bytes' ? source.bytes.length : source.size;
        if (!isLong(size))
            return this.#appendShort(key, readShort(source));
        const start = this.#end;
        const packed = isCompressible(await beginning(source));
        const entry = await this.#appendLong(key, { source, packed, signal });
        if (!packed || (entry.length < entry.rawLength && !isTooTight(entry)))
            return entry;
        this.#end = start;
        return this.#appendLong(key, { source, packed: false, signal });
    }
    #appendShort(key, bytes) {
        const stored = encodeObject(bytes);
        const offset = this.#end;
        this.#grow(stored);
        const md5 = new store_md5/* Md5 */.VV('md5').update(bytes).digest();
        return { key, offset, length: stored.length, rawLength: bytes.length, md5 };
    }
    async #appendLong(key, { source, packed, signal }) {
        const offset = this.#end;
        const md5 = new store_md5/* Md5 */.VV('md5');
        let rawLength = 0;
        const raw = tapped(chunksOf(source), (chunk) => {
            signal?.throwIfAborted();
            md5.update(chunk);
            rawLength += chunk.length;
        });
        for await (const chunk of packed ? compressed(raw) : raw)
            this.#grow(chunk);
        if (source.kind === 'file' && rawLength !== source.size)
            throw new WrongBytes();
        return { key, offset, length: this.#end - offset, rawLength, md5: md5.digest() };
    }
    #grow(bytes) {
        this.#write(bytes, this.#end);
        this.#end += bytes.length;
    }
    #write(bytes, position) {
        for (let at = 0; at < bytes.length;)
            at += external_node_fs_.writeSync(this.#fd, bytes, at, bytes.length - at, position + at);
    }
    async *#stored({ offset, length }) {
        for (let at = 0; at < length;) {
            const chunk = Buffer.allocUnsafe(Math.min(chunkLength, length - at));
            const size = external_node_fs_.readSync(this.#fd, chunk, 0, chunk.length, offset + at);
            if (size === 0)
                return;
            at += size;
            yield chunk.subarray(0, size);
        }
    }
}
function readShort(source) {
    if (source.kind === 'bytes')
        return source.bytes;
    const bytes = external_node_fs_.readFileSync(source.path);
    if (bytes.length !== source.size)
        throw new WrongBytes();
    return bytes;
}
async function beginning(source) {
    if (source.kind === 'bytes')
        return source.bytes;
    const file = await external_node_fs_.promises.open(source.path);
    try {
        const sample = Buffer.allocUnsafe(1 << 20);
        const { bytesRead } = await file.read(sample, 0, sample.length, 0);
        return sample.subarray(0, bytesRead);
    }
    finally {
        await file.close();
    }
}
async function* chunksOf(source) {
    if (source.kind === 'bytes')
        yield source.bytes;
    else
        yield* external_node_fs_.createReadStream(source.path, { highWaterMark: chunkLength });
}
async function* tapped(chunks, see) {
    for await (const chunk of chunks) {
        see(chunk);
        yield chunk;
    }
}

;// CONCATENATED MODULE: ./lib/store/actions-cache/pending.js



class Pending {
    #folder;
    #now;
    #writers = [];
    #times = new Map();
    #growing;
    constructor(folder, now) {
        this.#folder = folder;
        this.#now = now;
    }
    get growing() {
        if (this.#growing === undefined) {
            external_node_fs_.mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
            (0,atomic_write/* sweepTempFiles */.g$)(this.#folder);
            this.#growing = new PackWriter(this.#folder);
            this.#writers.unshift(this.#growing);
        }
        return this.#growing;
    }
    get count() {
        return this.#growing?.entries.size ?? 0;
    }
    get length() {
        return this.#growing?.size ?? 0;
    }
    added(key) {
        this.#times.set(key, this.#now());
    }
    find(key) {
        for (const writer of this.#writers) {
            const entry = writer.entries.get(key);
            if (entry !== undefined)
                return { writer, entry, modified: this.#times.get(key) ?? this.#now() };
        }
        return undefined;
    }
    keys() {
        return new Set(this.#writers.flatMap((writer) => [...writer.entries.keys()]));
    }
    remove(key) {
        for (const writer of this.#writers)
            writer.remove(key);
    }
    saved() {
        this.#growing = undefined;
    }
    discard() {
        for (const writer of this.#writers.splice(0))
            writer.discard();
        this.#growing = undefined;
    }
}

;// CONCATENATED MODULE: ./lib/store/actions-cache/actions-cache.js










const defaultBudget = 8 * 2 ** 30;
class ActionsCacheStore {
    name = 'the GitHub Actions cache';
    width = 64;
    #options;
    #pending;
    #now;
    #hidden = new Set();
    #noted = new Set();
    #packs;
    #maySave;
    #dropped = 0;
    constructor(options) {
        this.#options = options;
        this.#now = options.now ?? Date.now;
        this.#pending = new Pending(options.folder, this.#now);
        this.#maySave = options.maySave && options.mayRead;
        if (!options.mayRead)
            this.#packs = Promise.resolve(noPacks());
    }
    get maySave() {
        return this.#maySave;
    }
    get dropped() {
        return this.#dropped;
    }
    async has(keys, signal) {
        const packs = await this.#open(signal);
        return new Set(keys.filter((key) => this.#has(packs, key)));
    }
    async *list(prefix, signal) {
        const packs = await this.#open(signal);
        const keys = new Set([
            ...this.#pending.keys(),
            ...packs.all.flatMap(({ reader }) => [...reader.entries.keys()]),
        ]);
        for (const key of keys) {
            if (!key.startsWith(prefix))
                continue;
            const item = this.#item(packs, key);
            if (item !== undefined)
                yield item;
        }
    }
    async arrange(keys, signal) {
        return (await this.#open(signal)).arrange(keys);
    }
    async *readMany(keys, signal) {
        const packs = await this.#open(signal);
        const saved = keys.filter((key) => this.#pending.find(key) === undefined && !this.#hidden.has(key));
        yield* packs.readMany(saved, signal);
    }
    async read(key, signal) {
        let packs = await this.#open(signal);
        const pending = this.#pending.find(key);
        if (pending !== undefined)
            return pending.writer.read(pending.entry);
        for (let place = this.#find(packs, key); place !== undefined; place = this.#find(packs, key)) {
            try {
                const bytes = await packs.read(place, signal);
                return bytes instanceof whole_body/* WholeBody */.U ? bytes : this.#watched(place, bytes, signal);
            }
            catch (error) {
                signal?.throwIfAborted();
                await this.#judge(error, place);
                packs = await this.#open(signal);
            }
        }
        throw this.#notFound(key);
    }
    async write(key, source, signal) {
        const packs = await this.#open(signal);
        if (!isPackKey(key))
            throw this.#refusal('unsupported', key, 'it is no plain path', 'use another name');
        if (md5InKey(key) !== undefined && this.#has(packs, key))
            return;
        const size = source.kind === 'bytes' ? source.bytes.length : source.size;
        if (!this.#maySave || !this.#fits(size)) {
            this.#dropped++;
            return;
        }
        try {
            await this.#pending.growing.add(key, source, signal);
            this.#pending.added(key);
            this.#hidden.delete(key);
        }
        catch (error) {
            if (error instanceof WrongBytes)
                throw this.#refusal('unavailable', key, 'its bytes are not those of its name', 'write it again');
            this.#stopSaving(error);
            this.#dropped++;
        }
    }
    async remove(key, signal) {
        signal?.throwIfAborted();
        this.#pending.remove(key);
        this.#hidden.add(key);
    }
    async save({ live, signal } = {}) {
        const { entries, scopes, folder, budget = defaultBudget } = this.#options;
        try {
            if (this.#packs === undefined && this.#pending.count === 0)
                return nothing;
            const packs = await this.#open(signal);
            if (!this.#maySave)
                return nothing;
            const isLive = (key) => !this.#hidden.has(key) && (live?.(key) ?? true);
            const request = { entries, packs, pending: this.#pending, scope: scopes[0], folder, budget };
            return await flush({ ...request, live: isLive, now: this.#now(), signal });
        }
        catch (error) {
            if (signal?.aborted !== true)
                this.#stopSaving(error);
            else
                this.#note('nothing more was saved to the GitHub Actions cache: the run was cancelled');
            return nothing;
        }
    }
    async close() {
        const { signal, entries } = this.#options;
        try {
            await this.save(signal === undefined ? {} : { signal });
        }
        finally {
            this.#maySave = false;
            this.#pending.discard();
            await entries.close();
        }
    }
    async #open(signal) {
        signal?.throwIfAborted();
        const { entries, scopes } = this.#options;
        this.#packs ??= Packs.open(entries, [...new Set(scopes)], signal).catch((error) => {
            if (signal?.aborted === true)
                this.#packs = undefined;
            signal?.throwIfAborted();
            return this.#stopReading(error);
        });
        return this.#packs;
    }
    #has(packs, key) {
        return this.#pending.find(key) !== undefined || this.#find(packs, key) !== undefined;
    }
    #find(packs, key) {
        return this.#hidden.has(key) ? undefined : packs.find(key);
    }
    #item(packs, key) {
        const pending = this.#pending.find(key);
        if (pending !== undefined)
            return { key, size: pending.entry.rawLength, modified: pending.modified };
        const place = this.#find(packs, key);
        return place && { key, size: place.entry.rawLength, modified: packTime(place.pack.key) };
    }
    async *#watched(place, chunks, signal) {
        const { key } = place.entry;
        try {
            yield* chunks;
        }
        catch (error) {
            signal?.throwIfAborted();
            await this.#judge(error, place);
            if (this.#find(await this.#open(signal), key) === undefined)
                throw this.#notFound(key);
            throw this.#refusal('unavailable', key, 'one copy of it is damaged', 'read it again: there is another');
        }
    }
    async #judge(error, place) {
        const packs = await this.#open(undefined);
        if (error instanceof WrongBytes) {
            packs.distrust(place);
            this.#note('the GitHub Actions cache holds bytes that are not what its index says; they are not used');
        }
        else if (error instanceof EntriesError && error.code === 'gone')
            packs.forget(place.pack);
        else
            this.#packs = Promise.resolve(this.#stopReading(error));
    }
    #fits(size) {
        const { budget = defaultBudget } = this.#options;
        if (this.#pending.length + size <= budget)
            return true;
        this.#note(`not everything was saved to the GitHub Actions cache: it may have ${budget} bytes`);
        return false;
    }
    #stopReading(error) {
        if (!(error instanceof EntriesError))
            throw error;
        if (error.code !== 'denied')
            this.#maySave = false;
        if (error.code !== 'absent')
            this.#note(`the GitHub Actions cache is not used: ${error.message}`);
        return noPacks();
    }
    #stopSaving(error) {
        const code = (0,disk_error/* systemCode */.xU)(error);
        if (!(error instanceof EntriesError) && code === undefined)
            throw error;
        this.#maySave = false;
        const why = error instanceof EntriesError ? error.message : `its temporary file: ${(0,disk_error/* describeCode */.lA)(code ?? '')}`;
        this.#note(`nothing more is saved to the GitHub Actions cache: ${why}`);
    }
    #note(text) {
        if (this.#noted.has(text))
            return;
        this.#noted.add(text);
        this.#options.note(text);
    }
    #notFound(key) {
        return new store/* StoreError */.A('not-found', { reason: 'data', message: `${this.name} has no '${key}'` });
    }
    #refusal(code, key, why, hint) {
        return new store/* StoreError */.A(code, { reason: 'data', message: `${this.name}: '${key}': ${why}`, hint });
    }
}
const nothing = { objects: 0, bytes: 0 };
function noPacks() {
    return new Packs([], new Set());
}

;// CONCATENATED MODULE: ./lib/store/actions-cache/environment.js
function cacheEnvironment(env) {
    const protocol = !isEnterpriseServer(env) && env.ACTIONS_CACHE_SERVICE_V2 ? 'v2' : 'v1';
    const address = protocol === 'v2' ? env.ACTIONS_RESULTS_URL : env.ACTIONS_CACHE_URL || env.ACTIONS_RESULTS_URL;
    const token = env.ACTIONS_RUNTIME_TOKEN;
    if (!address || !token || !URL.canParse(address))
        return undefined;
    const url = new URL(address.endsWith('/') ? address : `${address}/`);
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return undefined;
    const mode = (env.ACTIONS_CACHE_MODE ?? '').trim().toLowerCase();
    return {
        protocol,
        url,
        token,
        mayRead: mode !== 'none' && mode !== 'write-only',
        maySave: mode !== 'none' && mode !== 'read',
    };
}
function isEnterpriseServer({ GITHUB_SERVER_URL: server }) {
    if (!server || !URL.canParse(server))
        return false;
    const host = new URL(server).hostname.toLowerCase();
    return host !== 'github.com' && !host.endsWith('.ghe.com') && !host.endsWith('.localhost');
}

;// CONCATENATED MODULE: ./lib/store/actions-cache/blob.js



function signedUrl(text, service) {
    if (typeof text !== 'string' || !URL.canParse(text))
        return undefined;
    const url = new URL(text);
    return url.protocol === 'https:' || url.protocol === service.protocol ? url : undefined;
}
class SignedBlob {
    #source;
    #url;
    constructor(source) {
        this.#source = source;
        this.#url = source.url;
    }
    async *read(offset, length, signal) {
        const end = offset + length;
        for (let [at, broken] = [offset, 0]; at < end;) {
            const from = at;
            let whole = false;
            const reply = await this.#open(`bytes=${at}-${end - 1}`, signal);
            try {
                let skip = reply.status === 206 ? 0 : at;
                for await (const chunk of reply.body) {
                    const part = chunk.subarray(Math.min(skip, chunk.length), skip + end - at);
                    skip -= Math.min(skip, chunk.length);
                    at += part.length;
                    if (part.length > 0)
                        yield part;
                    if (at === end)
                        return;
                }
                whole = true;
            }
            catch (error) {
                signal?.throwIfAborted();
                if ((0,retry/* networkCode */.e8)(error) === undefined)
                    throw error;
            }
            finally {
                reply.body.destroy();
            }
            if (whole && at === from)
                throw evicted();
            broken = at > from ? 0 : broken + 1;
            if (broken === maxBroken)
                throw unavailable('its answers broke off');
        }
    }
    async all(limit, signal) {
        for (let broken = 0; broken < maxBroken; broken++) {
            const { body } = await this.#open(undefined, signal);
            const chunks = [];
            let size = 0;
            try {
                for await (const chunk of body) {
                    size += chunk.length;
                    if (size > limit)
                        return undefined;
                    chunks.push(chunk);
                }
                return Buffer.concat(chunks);
            }
            catch (error) {
                signal?.throwIfAborted();
                if ((0,retry/* networkCode */.e8)(error) === undefined)
                    throw error;
            }
            finally {
                body.destroy();
            }
        }
        throw unavailable('its answers broke off');
    }
    async #open(range, signal) {
        for (let renewed = false;; renewed = true) {
            const reply = await this.#ask(range, signal);
            if (reply.status === 200 || reply.status === 206)
                return reply;
            reply.body.destroy();
            const expired = reply.status === 401 || reply.status === 403;
            if (expired && !renewed) {
                const url = await this.#source.renew(signal);
                if (url === undefined)
                    throw evicted();
                this.#url = url;
                continue;
            }
            if (expired || gone.has(reply.status))
                throw evicted();
            throw unavailable(`it answered ${reply.status}`);
        }
    }
    async #ask(range, signal) {
        try {
            return await (0,retry/* withRetries */.LH)(isPassing, signal, async () => {
                const reply = await this.#source.http.send({
                    method: 'GET',
                    url: this.#url.href,
                    headers: range === undefined ? {} : { range },
                    signal,
                });
                if (!(0,retry/* isTransientStatus */.Dm)(reply.status))
                    return reply;
                reply.body.destroy();
                throw new blob_Passing(`it answered ${reply.status}`);
            });
        }
        catch (error) {
            signal?.throwIfAborted();
            if (error instanceof blob_Passing)
                throw unavailable(error.message);
            const code = (0,retry/* networkCode */.e8)(error);
            throw code === undefined ? error : unavailable(`it cannot be reached (${code})`);
        }
    }
}
const maxBroken = 3;
const gone = new Set([404, 410, 416]);
function evicted() {
    return new EntriesError('gone', 'the entry was evicted');
}
class blob_Passing extends Error {
}
function isPassing(error) {
    return error instanceof blob_Passing || (0,retry/* networkCode */.e8)(error) !== undefined ? { afterMs: undefined } : undefined;
}

;// CONCATENATED MODULE: ./lib/store/actions-cache/upload.js




const partLength = 16 * 2 ** 20;
const partsAtOnce = 4;
async function uploadParts({ http, file, part, signal }) {
    const starts = Array.from({ length: Math.ceil(file.size / partLength) }, (_, i) => i * partLength);
    const fd = external_node_fs_.openSync(file.path, 'r');
    try {
        await (0,pool/* pool */.d)(starts, { limit: partsAtOnce, signal }, async (offset) => {
            const bytes = Buffer.allocUnsafe(Math.min(partLength, file.size - offset));
            for (let at = 0; at < bytes.length;) {
                const size = external_node_fs_.readSync(fd, bytes, at, bytes.length - at, offset + at);
                if (size === 0)
                    throw new Error(`'${file.path}' is shorter than ${file.size} bytes`);
                at += size;
            }
            await sendPart(http, part(offset, bytes), signal);
        });
    }
    finally {
        external_node_fs_.closeSync(fd);
    }
    return starts;
}
async function sendPart(http, { method, url, headers, body }, signal) {
    try {
        await (0,retry/* withRetries */.LH)(upload_isPassing, signal, async () => {
            const reply = await http.send({ method, url: url.href, headers, body, signal });
            reply.body.resume();
            if (reply.status >= 300)
                throw new Refused(reply.status);
        });
    }
    catch (error) {
        signal?.throwIfAborted();
        if (error instanceof Refused)
            throw unavailable(`the upload was answered with ${error.status}`);
        const code = (0,retry/* networkCode */.e8)(error);
        throw code === undefined ? error : unavailable(`the upload broke off (${code})`);
    }
}
class Refused extends Error {
    status;
    constructor(status) {
        super();
        this.status = status;
    }
}
function upload_isPassing(error) {
    const passing = error instanceof Refused ? (0,retry/* isTransientStatus */.Dm)(error.status) : (0,retry/* networkCode */.e8)(error) !== undefined;
    return passing ? { afterMs: undefined } : undefined;
}

;// CONCATENATED MODULE: ./lib/store/actions-cache/v1.js



class CacheEntriesV1 {
    #access;
    constructor(access) {
        this.#access = access;
    }
    async find(key, how, signal) {
        const found = await this.#lookUp(key, how, signal);
        if (found === undefined)
            return undefined;
        const renew = async (again) => (await this.#lookUp(found.key, 'exact', again))?.url;
        return { key: found.key, bytes: new SignedBlob({ http: this.#access.http, url: found.url, renew }) };
    }
    async #lookUp(key, how, signal) {
        const query = new URLSearchParams({ keys: key, version: this.#access.version });
        const { status, fields } = await this.#call('GET', `cache?${query}`, undefined, signal);
        if (status === 204)
            return undefined;
        const url = signedUrl(fields.archiveLocation, this.#access.url);
        if (status !== 200 || url === undefined)
            throw unavailable(`it answered ${status} without an address`);
        const { cacheKey } = fields;
        if (typeof cacheKey !== 'string')
            return undefined;
        const fits = how === 'exact' ? cacheKey === key : cacheKey.startsWith(key);
        return fits ? { key: cacheKey, url } : undefined;
    }
    async save(key, file, signal) {
        const { http, token, version } = this.#access;
        const reserved = await this.#call('POST', 'caches', { key, version, cacheSize: file.size }, signal);
        if (reserved.status === 409)
            return 'exists';
        const id = reserved.fields.cacheId;
        if (reserved.status >= 300 || typeof id !== 'number' || !Number.isSafeInteger(id))
            throw unavailable(`it answered ${reserved.status}`);
        const url = this.#address(`caches/${id}`);
        const part = (offset, body) => ({
            method: 'PATCH',
            url,
            headers: {
                accept,
                authorization: `Bearer ${token}`,
                'content-type': 'application/octet-stream',
                'content-range': `bytes ${offset}-${offset + body.length - 1}/*`,
            },
            body,
        });
        await uploadParts({ http, file, part, signal });
        const { status } = await this.#call('POST', `caches/${id}`, { size: file.size }, signal);
        if (status >= 300)
            throw unavailable(`it answered ${status}`);
        return 'saved';
    }
    async close() {
        await this.#access.http.close();
    }
    #call(method, resource, body, signal) {
        const { http, token } = this.#access;
        return callService({ http, method, url: this.#address(resource), token, accept, body, signal });
    }
    #address(resource) {
        return new URL(`_apis/artifactcache/${resource}`, this.#access.url);
    }
}
const accept = 'application/json;api-version=6.0-preview.1';

;// CONCATENATED MODULE: ./lib/store/actions-cache/v2.js



class CacheEntriesV2 {
    #access;
    constructor(access) {
        this.#access = access;
    }
    async find(key, how, signal) {
        const { http, url: service } = this.#access;
        const found = await this.#lookUp(key, how, signal);
        if (found === undefined)
            return undefined;
        const renew = async (again) => (await this.#lookUp(found.key, 'exact', again))?.url;
        const url = signedUrl(found.url.href, service);
        return { key: found.key, bytes: new SignedBlob({ http, url, renew }) };
    }
    async #lookUp(key, how, signal) {
        const reply = await this.#call('GetCacheEntryDownloadURL', { key, ...(how === 'prefix' ? { restore_keys: [key] } : {}) }, signal);
        if (reply.status === 404 && reply.fields.code === 'not_found')
            return undefined;
        if (reply.status === 404 || reply.status === 501)
            throw absent();
        if (reply.status !== 200)
            throw unavailable(`it answered ${reply.status}`);
        if (reply.fields.ok !== true)
            return undefined;
        const matched = field(reply, 'matched_key', 'matchedKey') ?? key;
        const url = signedUrl(field(reply, 'signed_download_url', 'signedDownloadUrl'), this.#access.url);
        if (url === undefined)
            throw unavailable('its answer names no usable address');
        const fits = how === 'exact' ? matched === key : matched.startsWith(key);
        return fits ? { key: matched, url } : undefined;
    }
    async save(key, file, signal) {
        const created = await this.#call('CreateCacheEntry', { key }, signal);
        if (created.status === 409)
            return 'exists';
        if (created.status !== 200)
            throw unavailable(`it answered ${created.status}`);
        if (created.fields.ok !== true) {
            if (String(created.fields.message ?? '').startsWith(writeDenied))
                throw denied();
            return 'exists';
        }
        const url = signedUrl(field(created, 'signed_upload_url', 'signedUploadUrl'), this.#access.url);
        if (url === undefined)
            throw unavailable('its answer names no usable address');
        await uploadBlob(this.#access.http, url, file, signal);
        const ended = await this.#call('FinalizeCacheEntryUpload', { key, size_bytes: String(file.size) }, signal);
        if (ended.status !== 200 || ended.fields.ok !== true)
            throw unavailable('it did not take the upload');
        return 'saved';
    }
    async close() {
        await this.#access.http.close();
    }
    #call(method, body, signal) {
        const { http, url, token, version } = this.#access;
        return callService({
            http,
            method: 'POST',
            url: new URL(`/twirp/github.actions.results.api.v1.CacheService/${method}`, url),
            token,
            accept: 'application/json',
            body: { ...body, version },
            signal,
        });
    }
}
const writeDenied = 'cache write denied:';
function field({ fields }, ...names) {
    for (const name of names) {
        const value = fields[name];
        if (typeof value === 'string' && value !== '')
            return value;
    }
    return undefined;
}
async function uploadBlob(http, url, file, signal) {
    const isOne = file.size > 0 && file.size <= partLength;
    const part = (offset, body) => ({
        method: 'PUT',
        url: isOne ? url : withQuery(url, { comp: 'block', blockid: blockId(offset) }),
        headers: (isOne ? { 'x-ms-blob-type': 'BlockBlob' } : {}),
        body,
    });
    const starts = await uploadParts({ http, file, part, signal });
    if (isOne)
        return;
    const latest = starts.map((offset) => `<Latest>${blockId(offset)}</Latest>`).join('');
    const list = `<?xml version="1.0" encoding="utf-8"?><BlockList>${latest}</BlockList>`;
    const body = Buffer.from(list);
    const headers = { 'content-type': 'application/xml' };
    await sendPart(http, { method: 'PUT', url: withQuery(url, { comp: 'blocklist' }), headers, body }, signal);
}
function blockId(offset) {
    return Buffer.from(offset.toString(16).padStart(12, '0')).toString('base64');
}
function withQuery(url, query) {
    const full = new URL(url);
    for (const [name, value] of Object.entries(query))
        full.searchParams.set(name, value);
    return full;
}

;// CONCATENATED MODULE: ./lib/store/actions-cache/open.js






const connectTimeoutMs = 4_000;
const idleTimeoutMs = 10_000;
function openActionsCache({ env, readOnly, ...options }) {
    const found = cacheEnvironment(env);
    if (found === undefined)
        return undefined;
    const { protocol, url, token, mayRead, maySave } = found;
    const http = new cloud_http/* CloudHttp */.Sj({ env, connectTimeoutMs, idleTimeoutMs });
    const access = { http, url, token, version: entryVersion };
    const entries = protocol === 'v2' ? new CacheEntriesV2(access) : new CacheEntriesV1(access);
    return new ActionsCacheStore({ ...options, entries, mayRead, maySave: maySave && !readOnly });
}


/***/ }),

/***/ 82447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sj: () => (/* binding */ CloudHttp),
/* harmony export */   os: () => (/* binding */ shortText),
/* harmony export */   wx: () => (/* binding */ header)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46752);

const maxConnections = 256;
const slowestBytesPerMs = 32;
class CloudHttp {
    #dispatcher;
    #idleTimeoutMs;
    constructor({ env, connectTimeoutMs, idleTimeoutMs }) {
        this.#idleTimeoutMs = idleTimeoutMs;
        const options = {
            connections: maxConnections,
            bodyTimeout: idleTimeoutMs,
            connect: { timeout: connectTimeoutMs },
        };
        const httpProxy = env.http_proxy || env.HTTP_PROXY || '';
        const httpsProxy = env.https_proxy || env.HTTPS_PROXY || httpProxy;
        const noProxy = env.no_proxy || env.NO_PROXY || '';
        this.#dispatcher =
            httpsProxy === ''
                ? new undici__WEBPACK_IMPORTED_MODULE_0__/* .Agent */ .g6(options)
                : new undici__WEBPACK_IMPORTED_MODULE_0__.EnvHttpProxyAgent({ ...options, httpProxy, httpsProxy, noProxy });
    }
    async send({ method, url, headers, body, signal }) {
        const reply = await (0,undici__WEBPACK_IMPORTED_MODULE_0__/* .request */ .Em)(url, {
            method,
            headers,
            dispatcher: this.#dispatcher,
            headersTimeout: this.#idleTimeoutMs + (body?.length ?? 0) / slowestBytesPerMs,
            ...(body === undefined ? {} : { body }),
            ...(signal === undefined ? {} : { signal }),
        });
        reply.body.on('error', () => { });
        return { status: reply.statusCode, headers: reply.headers, body: reply.body };
    }
    fetch(url, init) {
        return (0,undici__WEBPACK_IMPORTED_MODULE_0__.fetch)(url, { ...init, dispatcher: this.#dispatcher });
    }
    async close() {
        await this.#dispatcher.destroy();
    }
}
async function shortText(body, limit = 65_536) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > limit)
            break;
    }
    return Buffer.concat(chunks).subarray(0, limit).toString('utf8');
}
function header(reply, name) {
    const value = reply.headers[name];
    return Array.isArray(value) ? value[0] : value;
}


/***/ }),

/***/ 67421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ isTransientStatus),
/* harmony export */   LH: () => (/* binding */ withRetries),
/* harmony export */   TR: () => (/* binding */ isCertificateCode),
/* harmony export */   Vs: () => (/* binding */ retryAfterMs),
/* harmony export */   e8: () => (/* binding */ networkCode)
/* harmony export */ });
/* unused harmony export pauseMs */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const tries = 5;
const firstPauseMs = 250;
const longestPauseMs = 8_000;
const longestWaitMs = 60_000;
async function withRetries(judge, signal, work) {
    for (let attempt = 1;; attempt++) {
        try {
            signal?.throwIfAborted();
            return await work();
        }
        catch (error) {
            signal?.throwIfAborted();
            const verdict = judge(error);
            if (verdict === undefined || attempt === tries || (verdict.afterMs ?? 0) > longestWaitMs)
                throw error;
            await rest(pauseMs(attempt, verdict.afterMs), signal);
        }
    }
}
function pauseMs(attempt, afterMs) {
    const pause = Math.min(longestPauseMs, firstPauseMs * 2 ** (attempt - 1)) * (0.5 + Math.random() / 2);
    return Math.max(pause, afterMs ?? 0);
}
async function rest(ms, signal) {
    try {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, { signal });
    }
    catch (error) {
        signal?.throwIfAborted();
        throw error;
    }
}
function isTransientStatus(status) {
    return status === 408 || status === 429 || (status >= 500 && status !== 501 && status !== 505);
}
function retryAfterMs(text, now) {
    if (text === undefined)
        return undefined;
    if (/^\d{1,9}$/.test(text.trim()))
        return 1000 * Number(text);
    const date = Date.parse(text);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
function networkCode(error) {
    if (!(error instanceof Error))
        return undefined;
    if (error.name === 'TimeoutError')
        return 'ETIMEDOUT';
    if (error.name === 'HTTPParserError')
        return 'HPE_INVALID_ANSWER';
    const { code, cause } = error;
    if (typeof code === 'string' && networkCodes.test(code))
        return code;
    return cause === error ? undefined : networkCode(cause);
}
const networkCodes = /^(E(CONN|HOST|NET|PIPE|TIMEDOUT|AI_|NOTFOUND|ADDR|SOCKET|PROTO)|UND_ERR_|HPE_|CERT_|ERR_(TLS|SSL)|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/;
function isCertificateCode(code) {
    return /CERT|SELF_SIGNED|UNABLE_TO|ALTNAME/.test(code);
}


/***/ }),

/***/ 9205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ Limiter)
/* harmony export */ });
class Limiter {
    #free;
    #waiting = [];
    constructor(limit) {
        this.#free = limit;
    }
    async run(work) {
        const leave = await this.enter();
        try {
            return await work();
        }
        finally {
            leave();
        }
    }
    async enter() {
        if (this.#free > 0)
            this.#free--;
        else
            await new Promise((go) => this.#waiting.push(go));
        return () => {
            const next = this.#waiting.shift();
            if (next === undefined)
                this.#free++;
            else
                next();
        };
    }
}


/***/ })

};
