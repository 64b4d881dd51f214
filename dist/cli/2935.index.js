export const id = 2935;
export const ids = [2935];
export const modules = {

/***/ 82935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S3Sdk: () => (/* binding */ S3Sdk)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-cjs/index.js
var dist_cjs = __webpack_require__(53711);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./lib/store/s3/client.js



const maxSockets = 256;
const maxAttempts = 5;
function s3Client(settings, env, authorities) {
    const agents = agentsFor(env, authorities);
    const config = {
        region: settings.region,
        ...(settings.endpoint === undefined ? {} : { endpoint: settings.endpoint }),
        forcePathStyle: settings.pathStyle,
        tls: settings.tls,
        followRegionRedirects: true,
        maxAttempts,
        requestChecksumCalculation: 'WHEN_REQUIRED',
        responseChecksumValidation: 'WHEN_REQUIRED',
        requestHandler: handlerOptions(settings, agents),
        logger: silent,
        ...credentialOptions(settings),
    };
    return new dist_cjs/* S3Client */.YxF(config);
}
function credentialOptions({ anonymous, keys, profile, files, }) {
    if (anonymous) {
        return {
            credentials: { accessKeyId: '', secretAccessKey: '' },
            signer: { sign: async (request) => request },
        };
    }
    if (keys !== undefined)
        return { credentials: keys };
    return {
        ...(profile === undefined ? {} : { profile }),
        ...(files.credentialsFile === undefined ? {} : { filepath: files.credentialsFile }),
        ...(files.configFile === undefined ? {} : { configFilepath: files.configFile }),
    };
}
function handlerOptions(settings, agents) {
    return {
        connectionTimeout: settings.connectTimeoutMs,
        socketTimeout: settings.idleTimeoutMs,
        httpAgent: agents.http,
        httpsAgent: agents.https,
        logger: silent,
    };
}
function agentsFor(env, authorities) {
    const shared = { keepAlive: true, maxSockets, proxyEnv: env };
    const tls = authorities === undefined
        ? {}
        : authorities === false
            ? { rejectUnauthorized: false }
            : { ca: authorities };
    return {
        http: refusingUpgrades(new external_node_http_.Agent(shared)),
        https: refusingUpgrades(new external_node_https_.Agent({ ...shared, ...tls })),
    };
}
function refusingUpgrades(agent) {
    const connecting = agent;
    const connect = connecting.addRequest.bind(agent);
    connecting.addRequest = (request, ...more) => {
        request.once('upgrade', (_, socket) => {
            socket.destroy();
            const error = new Error('the server turned to another protocol');
            request.emit('error', Object.assign(error, { code: 'ECONNRESET' }));
        });
        connect(request, ...more);
    };
    return agent;
}
const nothing = () => { };
const silent = { trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing };

// EXTERNAL MODULE: ./lib/store/s3/refusal.js
var refusal = __webpack_require__(26268);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/pool.js
var pool = __webpack_require__(44057);
// EXTERNAL MODULE: ./lib/store/file-part.js
var file_part = __webpack_require__(7249);
;// CONCATENATED MODULE: ./lib/store/s3/upload.js






const mebibyte = 1 << 20;
const smallestPart = 8 * mebibyte;
const maxParts = 10_000;
const partsAtOnce = 4;
async function uploadInParts(request) {
    const { client, settings, key, signal } = request;
    const target = { Bucket: settings.bucket, Key: key };
    const created = await client.send(new dist_cjs/* CreateMultipartUploadCommand */.nG4({ ...target, ...settings.writeFields }), abortable(signal));
    if (!created.UploadId)
        throw new refusal/* DirectRefusal */.qK('UnexpectedAnswer', 200);
    const upload = { ...target, UploadId: created.UploadId };
    const takeBack = () => client.send(new dist_cjs/* AbortMultipartUploadCommand */.tfP(upload)).catch(() => { });
    try {
        const [parts, isSound] = await Promise.all([sendParts(request, upload), request.check?.() ?? true]);
        if (isSound)
            await complete(request, upload, parts);
        else
            await takeBack();
        return isSound;
    }
    catch (error) {
        await takeBack();
        throw error;
    }
}
async function sendParts(request, upload) {
    const { size, path, limiter, signal } = request;
    const partSize = Math.max(smallestPart, mebibyte * Math.ceil(size / maxParts / mebibyte));
    const starts = Array.from({ length: Math.ceil(size / partSize) }, (_, i) => i * partSize);
    const fd = external_node_fs_.openSync(path, 'r');
    try {
        return await (0,pool/* pool */.d)(starts, { limit: partsAtOnce, signal }, (start, index) => limiter.run(async () => {
            const bytes = (0,file_part/* readPart */.on)(fd, start, Math.min(partSize, size - start));
            const part = await sendPart(request, upload, { number: index + 1, bytes });
            request.sent?.(bytes.length);
            return part;
        }));
    }
    finally {
        external_node_fs_.closeSync(fd);
    }
}
async function sendPart({ client, settings, direct, key, signal }, upload, { number, bytes }) {
    const query = `partNumber=${number}&uploadId=${encodeURIComponent(upload.UploadId)}`;
    const sent = await direct.put({ key, query, body: bytes, signsBody: true, signal });
    if (sent !== undefined)
        return { number, etag: sent.etag };
    const command = new dist_cjs/* UploadPartCommand */.iVK({
        ...upload,
        ...settings.readFields,
        PartNumber: number,
        Body: bytes,
        ContentMD5: (0,external_node_crypto_.createHash)('md5').update(bytes).digest('base64'),
    });
    const { ETag } = await client.send(command, abortable(signal));
    if (!ETag)
        throw new refusal/* DirectRefusal */.qK('UnexpectedAnswer', 200);
    return { number, etag: ETag };
}
async function complete({ client, settings, size, signal }, upload, parts) {
    const { Bucket, Key } = upload;
    const command = new dist_cjs/* CompleteMultipartUploadCommand */.Gym({
        ...upload,
        ...settings.readFields,
        MultipartUpload: { Parts: parts.map(({ number, etag }) => ({ PartNumber: number, ETag: etag })) },
    });
    const failure = await client.send(command, abortable(signal)).then(({ ETag }) => (ETag ? undefined : { error: new refusal/* DirectRefusal */.qK('UnexpectedAnswer', 200) }), (error) => ({ error }));
    signal?.throwIfAborted();
    const head = await client
        .send(new dist_cjs/* HeadObjectCommand */.l81({ Bucket, Key, ...settings.readFields }), abortable(signal))
        .catch((error) => {
        throw failure === undefined ? error : failure.error;
    });
    if (failure !== undefined && head.ETag !== multipartEtag(parts))
        throw failure.error;
    if (head.ContentLength !== size)
        throw (0,file_part/* changedFile */.Ne)(`'${Key}' has ${head.ContentLength} bytes after the upload, not ${size}`);
}
function multipartEtag(parts) {
    const digest = (0,external_node_crypto_.createHash)('md5');
    for (const { etag } of parts) {
        const md5 = /^"?([0-9a-f]{32})"?$/.exec(etag)?.[1];
        if (md5 === undefined)
            return undefined;
        digest.update(md5, 'hex');
    }
    return `"${digest.digest('hex')}-${parts.length}"`;
}
function abortable(signal) {
    return signal === undefined ? {} : { abortSignal: signal };
}

;// CONCATENATED MODULE: ./lib/store/s3/sdk.js




class S3Sdk {
    client;
    #settings;
    constructor({ settings, env, authorities }) {
        this.client = s3Client(settings, env, authorities);
        this.#settings = settings;
    }
    async get(key, signal, version) {
        const at = { ...this.#at(key), ...(version === undefined ? {} : { VersionId: version }) };
        const command = new dist_cjs/* GetObjectCommand */.jLs({ ...at, ...this.#settings.readFields });
        const { Body } = await this.client.send(command, sdk_abortable(signal));
        return (Body ?? []);
    }
    async part(key, { start, length }, signal) {
        const Range = `bytes=${start}-${start + length - 1}`;
        const command = new dist_cjs/* GetObjectCommand */.jLs({ ...this.#at(key), ...this.#settings.readFields, Range });
        const { Body } = await this.client.send(command, sdk_abortable(signal));
        return (await Body?.transformToByteArray()) ?? new Uint8Array();
    }
    async head(key, signal) {
        const command = new dist_cjs/* HeadObjectCommand */.l81({ ...this.#at(key), ...this.#settings.readFields });
        const { ETag: etag } = await this.client.send(command, sdk_abortable(signal));
        if (etag === undefined)
            throw new refusal/* DirectRefusal */.qK('UnexpectedAnswer', 200);
        return true;
    }
    async describe(key, signal) {
        const command = new dist_cjs/* HeadObjectCommand */.l81({ ...this.#at(key), ...this.#settings.readFields });
        const { ETag, ContentLength, VersionId } = await this.client.send(command, sdk_abortable(signal));
        if (ETag === undefined)
            throw new refusal/* DirectRefusal */.qK('UnexpectedAnswer', 200);
        const version = VersionId === undefined ? {} : { version: VersionId };
        return { size: ContentLength ?? 0, etag: ETag.replaceAll('"', ''), ...version };
    }
    async put(key, body, { digest, signal }) {
        const fields = { ...this.#settings.writeFields, ...(digest === undefined ? {} : { ContentMD5: digest }) };
        const command = new dist_cjs/* PutObjectCommand */.wKZ({ ...this.#at(key), ...fields, Body: body });
        const { ETag } = await this.client.send(command, sdk_abortable(signal));
        if (!ETag)
            throw new refusal/* DirectRefusal */.qK('UnexpectedAnswer', 200);
    }
    async remove(key, signal) {
        await this.client.send(new dist_cjs/* DeleteObjectCommand */.k4j(this.#at(key)), sdk_abortable(signal));
    }
    async page({ prefix, after, token, flat }, signal) {
        const page = await this.client.send(new dist_cjs/* ListObjectsV2Command */.u6x({
            Bucket: this.#settings.bucket,
            Prefix: prefix,
            ...(flat === true ? { Delimiter: '/' } : {}),
            ...(token === undefined ? {} : { ContinuationToken: token }),
            ...(after === undefined ? {} : { StartAfter: after }),
        }), sdk_abortable(signal));
        const items = (page.Contents ?? []).flatMap(({ Key, Size, LastModified, ETag }) => Key === undefined
            ? []
            : [
                {
                    key: Key,
                    size: Size ?? 0,
                    modified: LastModified?.getTime(),
                    etag: ETag?.replaceAll('"', ''),
                },
            ]);
        const folders = (page.CommonPrefixes ?? []).flatMap(({ Prefix }) => Prefix === undefined ? [] : [{ key: Prefix, size: 0, modified: undefined }]);
        return {
            items: [...items, ...folders],
            token: page.IsTruncated === true ? page.NextContinuationToken : undefined,
        };
    }
    async hasBucket(signal) {
        try {
            await this.client.send(new dist_cjs/* HeadBucketCommand */.kuI({ Bucket: this.#settings.bucket }), sdk_abortable(signal));
        }
        catch (error) {
            const { $metadata } = error;
            return $metadata?.httpStatusCode !== 404;
        }
        return true;
    }
    upload(request) {
        return uploadInParts({ client: this.client, settings: this.#settings, ...request });
    }
    #at(key) {
        return { Bucket: this.#settings.bucket, Key: key };
    }
}
function sdk_abortable(signal) {
    return signal === undefined ? {} : { abortSignal: signal };
}


/***/ })

};
