/** One entry of `artifacts`, ready to be deployed: what a following job needs to fetch it without DVC. */
export interface Model {
  /** `churn`, or `models/nl:churn` for one that `models/nl/dvc.yaml` declares */
  readonly name: string;
  /** From the top of the repository */
  readonly path: string;
  /** `md5:…`; the manifest's for a folder (ends in `.dir`) */
  readonly hash: string;
  /** Bytes, as the lock has them */
  readonly size?: number;
  /** Of a registry tag `NAME@v1.2.3` on this commit, else the commit's first twelve digits */
  readonly version: string;
  /** Commit id */
  readonly commit?: string;
  /** Where the object lies on the remote: an address, or a path of a folder remote; absent: Git has it */
  readonly url?: string;
  /** The version of the file in a bucket that keeps versions */
  readonly versionId?: string;
  /** The policy wants it as an asset of a GitHub release; the file with its bytes, absolute, if they could be had */
  readonly release?: { readonly file?: string };
  readonly type?: string;
  readonly desc?: string;
  readonly labels?: readonly string[];
}
