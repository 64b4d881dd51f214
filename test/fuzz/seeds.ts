/** A lock of one stage. */
export const lock = `schema: '2.0'\nstages:\n  a:\n    cmd: echo 1\n    deps:\n    - path: in\n      hash: md5\n      md5: ${'a'.repeat(32)}\n      size: 3\n    params:\n      params.yaml:\n        lr: 0.1\n    outs:\n    - path: out\n      hash: md5\n      md5: ${'b'.repeat(32)}.dir\n      size: 9\n      nfiles: 2\n`;
/** A run-cache entry. */
export const entry = `cmd: echo 1\nouts:\n- path: out\n  hash: md5\n  md5: ${'b'.repeat(32)}\n`;
/** YAML of every kind. */
export const yaml =
  'a: 1\nb: [x, "y", {c: .5}]\nd: &e\n  f: |\n    text\ng: *e\nh: !!str 5\n# comment\n? k\n: v\n';
/** A dvc.yaml with templates. */
export const dvcYaml = `vars:\n- lr: 0.5\n- other.yaml\nstages:\n  a:\n    foreach: [1, 2]\n    do:\n      cmd: python x.py \${item} \${lr}\n      deps: [in]\n      params: [lr, p.toml: [x]]\n      outs:\n      - out/\${item}: {cache: false}\n  m:\n    matrix: {x: [1, 2], y: [a]}\n    cmd: echo \${item.x} \${key}\nmetrics: [m.json]\nplots:\n- p.csv: {x: a}\n`;
/** A .dvc file. */
export const dvcFile = `outs:\n- md5: ${'c'.repeat(32)}\n  size: 4\n  hash: md5\n  path: data\ndeps:\n- path: https://x/y\n  etag: '"1"'\n`;
/** A manifest of a folder. */
export const manifest = `[{"md5": "${'d'.repeat(32)}", "relpath": "a/b"}, {"md5": "${'e'.repeat(32)}", "relpath": "c"}]`;
/** TOML of every kind. */
export const toml =
  'a = 1\nb = "x"\n[c.d]\ne = [1, 2.5, true]\nf = 1979-05-27T07:32:00Z\n[[g]]\nh = {i = 1}\n';
/** JSON of every kind. */
export const json = '{"a": 1, "b": [1.5, null, true, "x\\u00e9"], "c": {"d": {}}}';
/** A params file in Python. */
export const python =
  'import os\nA = 1\nB = {"x": [1, 2.5, None]}\nclass C:\n    D = "s"\n    def __init__(self):\n        self.E = -3\n';
/** A .dvc/config. */
export const ini = `[core]\n    remote = r\n['remote "r"']\n    url = s3://x/y  # z\n    ssl_verify = "a, b"\n`;
/** A listing of S3. */
export const s3 = `<?xml version="1.0"?><ListBucketResult><IsTruncated>true</IsTruncated><NextContinuationToken>t</NextContinuationToken><Contents><Key>a</Key><Size>1</Size><LastModified>2020-01-01T00:00:00Z</LastModified></Contents></ListBucketResult>`;
/** A listing of WebDAV. */
export const webdav = `<?xml version="1.0"?><d:multistatus xmlns:d="DAV:"><d:response><d:href>/a/x</d:href><d:propstat><d:prop><d:getcontentlength>3</d:getcontentlength></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response></d:multistatus>`;
/** The result file of another job. */
export const result =
  '{"schema": "lockstep.result/1", "name": "x", "projects": [{"folder": "", "report": {}}], "pullRequest": 7}';
/** A comment of ours. */
export const marker = `<!-- lockstep:1 name=report head=${'a'.repeat(40)} run=12 -->\ntext`;
/** A listing of Azure. */
export const azure = `<?xml version="1.0" encoding="utf-8"?><EnumerationResults ServiceEndpoint="https://a/" ContainerName="c"><Prefix>p</Prefix><Blobs><Blob><Name>p/a</Name><Properties><Last-Modified>Thu, 26 Nov 2026 10:00:00 GMT</Last-Modified><Etag>0x1</Etag><Content-Length>3</Content-Length><BlobType>BlockBlob</BlobType></Properties></Blob></Blobs><NextMarker /></EnumerationResults>`;
