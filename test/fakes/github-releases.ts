import type { FakeCall } from './github.ts';
import { type FakeToken, notAccessible, notFound, type Reply, refusal } from './github-replies.ts';

/** An asset; `open`: an upload that was begun and never ended. */
export interface FakeAsset {
  readonly id: number;
  readonly name: string;
  readonly state: 'uploaded' | 'open';
  readonly content: string;
}

export interface FakeRelease {
  readonly id: number;
  readonly tag_name: string;
  readonly target_commitish: string;
  readonly name: string;
  readonly body: string;
  draft: boolean;
  readonly assets: FakeAsset[];
}

/** Releases and their assets; drafts are not found by their tag, and a tag has one published release. */
export class FakeReleases {
  readonly all: FakeRelease[] = [];
  private nextId = 1;

  /** The answer to a call; undefined for those that belong elsewhere. */
  answer({ method, path, query, body }: FakeCall, token: FakeToken, url: string): Reply | undefined {
    const upload = /^\/uploads\/releases\/(\d+)\/assets$/.exec(path);
    const rest = /^\/repos\/acme\/pipe\/releases(\/.*)?$/.exec(path);
    if (upload === null && rest === null) return undefined;
    if (method !== 'GET' && token.contents !== 'write') return notAccessible;
    if (upload !== null) return this.upload(Number(upload[1]), query.get('name') ?? '', String(body));
    const below = rest?.[1] ?? '';
    const data = body as Record<string, unknown>;
    if (below === '' && method === 'GET')
      return { status: 200, body: this.all.map((release) => shown(release, url)) };
    if (below === '') return { status: 201, body: shown(this.make(data), url) };
    const asset = /^\/assets\/(\d+)$/.exec(below);
    if (asset !== null) return this.drop(Number(asset[1]));
    const tag = /^\/tags\/(.+)$/.exec(below)?.[1];
    const release = this.all.find(({ id, tag_name, draft }) =>
      tag === undefined ? `/${id}` === below : !draft && tag_name === decodeURIComponent(tag),
    );
    if (release === undefined) return notFound;
    if (method === 'DELETE') {
      this.all.splice(this.all.indexOf(release), 1);
      return { status: 204 };
    }
    if (method === 'PATCH') {
      const isTaken = this.all.some((other) => !other.draft && other.tag_name === release.tag_name);
      if (release.draft && isTaken) return refusal(422, 'Validation Failed');
      release.draft = data.draft !== false && release.draft;
    }
    return { status: 200, body: shown(release, url) };
  }

  make(data: Record<string, unknown>): FakeRelease {
    const release: FakeRelease = {
      id: this.nextId++,
      tag_name: String(data.tag_name),
      target_commitish: String(data.target_commitish),
      name: String(data.name),
      body: String(data.body),
      draft: data.draft === true,
      assets: [],
    };
    this.all.unshift(release);
    return release;
  }

  private upload(id: number, name: string, content: string): Reply {
    const release = this.all.find((each) => each.id === id);
    if (release === undefined) return notFound;
    if (release.assets.some((asset) => asset.name === name)) return refusal(422, 'Validation Failed');
    const asset: FakeAsset = { id: this.nextId++, name, state: 'uploaded', content };
    release.assets.push(asset);
    return { status: 201, body: { id: asset.id, name, state: asset.state } };
  }

  private drop(id: number): Reply {
    const release = this.all.find(({ assets }) => assets.some((asset) => asset.id === id));
    if (release === undefined) return notFound;
    release.assets.splice(
      release.assets.findIndex((asset) => asset.id === id),
      1,
    );
    return { status: 204 };
  }
}

function shown({ assets, ...release }: FakeRelease, url: string): object {
  return {
    ...release,
    prerelease: false,
    html_url: `https://github.com/acme/pipe/releases/tag/${release.tag_name}`,
    upload_url: `${url}/uploads/releases/${release.id}/assets{?name,label}`,
    assets: assets.map(({ content: _, ...asset }) => asset),
  };
}
