import {
  AnonymousCredential,
  BlobServiceClient,
  type ContainerClient,
  newPipeline,
  StorageSharedKeyCredential,
} from '@azure/storage-blob';
import { fail, ok, type Result } from '../../failure.ts';
import type { CloudHttp } from '../cloud/http.ts';
import { configProblem } from '../remote-options.ts';
import { azureHttp } from './http.ts';
import { AzureIdentity } from './identity.ts';
import type { AzureLogin, AzureSettings } from './settings.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** The SDK's client of a container, and who asks through it; the name of a chain is known after its first token. */
export interface AzureClient {
  readonly container: ContainerClient;
  readonly identity: { readonly name: string };
}

/** Opens the SDK's client over our connections. Fails with `config` for keys and connection strings that cannot be read. */
export function azureClient(
  remote: string,
  { login, container }: AzureSettings,
  via: { readonly http: CloudHttp; readonly env: Env },
): Result<AzureClient> {
  try {
    const { service, identity } = open(login, via);
    return ok({ container: service.getContainerClient(container), identity });
  } catch {
    // What the SDK throws here may repeat a part of the secret.
    const [option, hint] =
      login.kind === 'connection-string'
        ? ['connection_string', 'copy it whole from the Access keys of the storage account']
        : [login.kind === 'sas' ? 'sas_token' : 'account_key', 'copy it again from the storage account'];
    return fail(configProblem(remote, `${option} cannot be read`, hint as string));
  }
}

interface Opened {
  readonly service: BlobServiceClient;
  readonly identity: { readonly name: string };
}

function open(login: AzureLogin, via: { readonly http: CloudHttp; readonly env: Env }): Opened {
  const options = { httpClient: azureHttp(via.http), retryOptions: { maxTries: 1 } };
  if (login.kind === 'connection-string') {
    const service = BlobServiceClient.fromConnectionString(login.text, options);
    const isKey = /(?:^|;)\s*AccountKey\s*=|UseDevelopmentStorage/i.test(login.text);
    const name = isKey ? `account ${service.accountName} (key)` : `account ${service.accountName} (SAS)`;
    return { service, identity: { name } };
  }
  const url = `https://${login.account}.blob.core.windows.net`;
  if (login.kind === 'key') {
    const credential = new StorageSharedKeyCredential(login.account, checkedKey(login.key));
    const service = new BlobServiceClient(url, newPipeline(credential, options));
    return { service, identity: { name: `account ${login.account} (key)` } };
  }
  if (login.kind === 'sas' || login.kind === 'anonymous') {
    const query = login.kind === 'sas' ? `?${login.token.replace(/^\?/, '')}` : '';
    const service = new BlobServiceClient(url + query, newPipeline(new AnonymousCredential(), options));
    const name = login.kind === 'sas' ? `account ${login.account} (SAS)` : 'nobody (anonymous)';
    return { service, identity: { name } };
  }
  const identity = new AzureIdentity(login, via);
  const service = new BlobServiceClient(url, newPipeline({ getToken: () => identity.getToken() }, options));
  return { service, identity };
}

/** The SDK takes any text, and then the service says that the signature is wrong. */
function checkedKey(key: string): string {
  if (/^[A-Za-z0-9+/]{4,}={0,2}$/.test(key)) return key;
  throw new Error('no base64');
}
