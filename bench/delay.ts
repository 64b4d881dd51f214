import { connect, createServer, type Socket } from 'node:net';

/** `node bench/delay.ts PORT TARGET-PORT MILLISECONDS`: hands bytes on, each of them so much later, in order. */
function main([port, target, milliseconds]: readonly number[]): void {
  createServer({ noDelay: true }, (near) => {
    const far = connect({ port: target as number, host: '127.0.0.1', noDelay: true });
    later(near, far, milliseconds as number);
    later(far, near, milliseconds as number);
  }).listen(port, '127.0.0.1');
}

function later(from: Socket, to: Socket, milliseconds: number): void {
  from.on('data', (bytes) => setTimeout(() => to.writable && to.write(bytes), milliseconds));
  from.on('end', () => setTimeout(() => to.end(), milliseconds));
  from.on('error', () => to.destroy());
}

main(process.argv.slice(2).map(Number));
