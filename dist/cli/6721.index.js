export const id = 6721;
export const ids = [6721];
export const modules = {

/***/ 27794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ LaneHasher),
/* harmony export */   x: () => (/* binding */ compileKernel)
/* harmony export */ });
function compileKernel(bytes) {
    return new WebAssembly.Module(bytes);
}
class LaneHasher {
    #fs;
    #mb;
    #words;
    #lanes;
    #count = 8;
    #slotSize = 65_536;
    #state = 16;
    constructor(kernel, { fs }) {
        const { mb, memory } = new WebAssembly.Instance(kernel).exports;
        this.#fs = fs;
        this.#mb = mb;
        this.#words = new Uint32Array(memory.buffer);
        this.#lanes = Array.from({ length: this.#count }, (_, i) => {
            const room = this.#slotSize + 128;
            const address = 1024 + i * room;
            const slot = new Uint8Array(memory.buffer, address, room);
            const words = new Uint32Array(memory.buffer, address, room >> 2);
            return {
                slot,
                words,
                address,
                index: -1,
                fd: -1,
                size: 0,
                done: 0,
                blocks: 0,
                taken: 0,
                isLast: false,
            };
        });
        this.#test();
    }
    *hash(files, take, tell) {
        let hasMore = true;
        try {
            for (;;) {
                for (const lane of this.#lanes) {
                    while (lane.index < 0 && hasMore) {
                        const index = take();
                        const file = files[index];
                        if (file === undefined)
                            hasMore = false;
                        else
                            this.#begin(lane, index, file, tell);
                    }
                }
                const steps = this.#step();
                if (steps === 0)
                    return;
                for (const lane of this.#lanes)
                    this.#advance(lane, steps, tell);
                yield;
            }
        }
        finally {
            for (const lane of this.#lanes)
                this.#end(lane);
        }
    }
    #begin(lane, index, file, tell) {
        const { constants, openSync } = this.#fs;
        try {
            lane.fd = openSync(file.path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
        }
        catch (error) {
            tell(index, { kind: 'error', error: error });
            return;
        }
        lane.index = index;
        lane.size = file.size;
        lane.done = 0;
        lane.isLast = false;
        this.#seed(lane);
        this.#fill(lane, tell);
    }
    #seed(lane) {
        const at = this.#state + this.#lanes.indexOf(lane);
        const start = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
        for (let word = 0; word < 4; word++)
            this.#words[at + word * this.#count] = start[word];
    }
    #fill(lane, tell) {
        const wanted = Math.min(this.#slotSize, lane.size - lane.done);
        let length = 0;
        try {
            while (length < wanted) {
                const read = this.#fs.readSync(lane.fd, lane.slot, length, wanted - length, null);
                if (read === 0)
                    break;
                length += read;
            }
        }
        catch (error) {
            this.#fail(lane, { kind: 'error', error: error }, tell);
            return;
        }
        if (length < wanted) {
            this.#fail(lane, { kind: 'short' }, tell);
            return;
        }
        lane.done += length;
        lane.taken = 0;
        lane.isLast = lane.done === lane.size;
        if (lane.isLast)
            this.#pad(lane, length);
        else
            lane.blocks = length >> 6;
    }
    #pad(lane, length) {
        lane.blocks = (length + 72) >> 6;
        lane.slot.fill(0, length, lane.blocks << 6);
        lane.slot[length] = 0x80;
        const bits = lane.size * 8;
        lane.words[(lane.blocks << 4) - 2] = bits >>> 0;
        lane.words[(lane.blocks << 4) - 1] = Math.floor(bits / 4_294_967_296);
    }
    #step() {
        let steps = 0;
        for (const { index, blocks, taken } of this.#lanes) {
            if (index >= 0 && (steps === 0 || blocks - taken < steps))
                steps = blocks - taken;
        }
        if (steps === 0)
            return 0;
        for (let i = 0; i < this.#count; i++) {
            const { address, index, taken } = this.#lanes[i];
            this.#words[i] = index < 0 ? address : address + taken * 64;
        }
        this.#mb(0, steps, this.#state * 4);
        return steps;
    }
    #advance(lane, steps, tell) {
        if (lane.index < 0)
            return;
        lane.taken += steps;
        if (lane.taken < lane.blocks)
            return;
        if (!lane.isLast)
            this.#fill(lane, tell);
        else
            this.#finish(lane, tell);
    }
    #finish(lane, tell) {
        const { index } = lane;
        try {
            const { dev, ino, size, mode, mtimeMs, ctimeMs } = this.#fs.fstatSync(lane.fd);
            const stats = { dev, ino, size, mode, mtimeMs, ctimeMs };
            tell(index, { kind: 'hash', md5: this.#digest(lane), stats });
        }
        catch (error) {
            tell(index, { kind: 'error', error: error });
        }
        this.#end(lane);
    }
    #digest(lane) {
        const at = this.#state + this.#lanes.indexOf(lane);
        let hex = '';
        for (let word = 0; word < 4; word++) {
            const value = this.#words[at + word * this.#count];
            const turned = ((value & 0xff) << 24) | ((value & 0xff00) << 8) | ((value >>> 8) & 0xff00) | (value >>> 24);
            hex += (turned >>> 0).toString(16).padStart(8, '0');
        }
        return hex;
    }
    #fail(lane, result, tell) {
        const { index } = lane;
        this.#end(lane);
        tell(index, result);
    }
    #end(lane) {
        if (lane.fd >= 0)
            this.#fs.closeSync(lane.fd);
        lane.fd = -1;
        lane.index = -1;
    }
    #test() {
        const text = '12345678901234567890123456789012345678901234567890123456789012345678901234567890';
        for (const lane of this.#lanes) {
            for (let i = 0; i < text.length; i++)
                lane.slot[i] = text.charCodeAt(i);
            lane.size = text.length;
            lane.index = 0;
            lane.taken = 0;
            this.#seed(lane);
            this.#pad(lane, text.length);
        }
        this.#step();
        for (const lane of this.#lanes) {
            lane.index = -1;
            if (this.#digest(lane) !== '57edf4a22be3c955ac49da2e2107b67a')
                throw new Error('the MD5 kernel is wrong here');
        }
    }
}


/***/ }),

/***/ 76721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ openHasher)
});

;// CONCATENATED MODULE: ./lib/store/md5-lanes/kernel.js
const md5Kernel = 'AGFzbQEAAAABBwFgA39/fwADAgEABQMBAAoHDwIGbWVtb3J5AgACbWIAAAq1UwGyUwIIfzh7IAAoAgAhAyAAKAIEIQQgACgCCCEFIAAoAgwhBiAAKAIQIQcgACgCFCEIIAAoAhghCSAAKAIcIQogAv0AAAAhCyAC/QAAECEMIAL9AAAgIQ0gAv0AADAhDiAC/QAAQCEPIAL9AABQIRAgAv0AAGAhESAC/QAAcCESA0AgA/0AAAAhPyAE/QAAACFAIAX9AAAAIUEgBv0AAAAhQiA/IED9DQABAgMQERITBAUGBxQVFhchOyA/IED9DQgJCgsYGRobDA0ODxwdHh8hPCBBIEL9DQABAgMQERITBAUGBxQVFhchPSBBIEL9DQgJCgsYGRobDA0ODxwdHh8hPiA7ID39DQABAgMEBQYHEBESExQVFhchGyA7ID39DQgJCgsMDQ4PGBkaGxwdHh8hHSA8ID79DQABAgMEBQYHEBESExQVFhchHyA8ID79DQgJCgsMDQ4PGBkaGxwdHh8hISAD/QAAECE/IAT9AAAQIUAgBf0AABAhQSAG/QAAECFCID8gQP0NAAECAxAREhMEBQYHFBUWFyE7ID8gQP0NCAkKCxgZGhsMDQ4PHB0eHyE8IEEgQv0NAAECAxAREhMEBQYHFBUWFyE9IEEgQv0NCAkKCxgZGhsMDQ4PHB0eHyE+IDsgPf0NAAECAwQFBgcQERITFBUWFyEjIDsgPf0NCAkKCwwNDg8YGRobHB0eHyElIDwgPv0NAAECAwQFBgcQERITFBUWFyEnIDwgPv0NCAkKCwwNDg8YGRobHB0eHyEpIAP9AAAgIT8gBP0AACAhQCAF/QAAICFBIAb9AAAgIUIgPyBA/Q0AAQIDEBESEwQFBgcUFRYXITsgPyBA/Q0ICQoLGBkaGwwNDg8cHR4fITwgQSBC/Q0AAQIDEBESEwQFBgcUFRYXIT0gQSBC/Q0ICQoLGBkaGwwNDg8cHR4fIT4gOyA9/Q0AAQIDBAUGBxAREhMUFRYXISsgOyA9/Q0ICQoLDA0ODxgZGhscHR4fIS0gPCA+/Q0AAQIDBAUGBxAREhMUFRYXIS8gPCA+/Q0ICQoLDA0ODxgZGhscHR4fITEgA/0AADAhPyAE/QAAMCFAIAX9AAAwIUEgBv0AADAhQiA/IED9DQABAgMQERITBAUGBxQVFhchOyA/IED9DQgJCgsYGRobDA0ODxwdHh8hPCBBIEL9DQABAgMQERITBAUGBxQVFhchPSBBIEL9DQgJCgsYGRobDA0ODxwdHh8hPiA7ID39DQABAgMEBQYHEBESExQVFhchMyA7ID39DQgJCgsMDQ4PGBkaGxwdHh8hNSA8ID79DQABAgMEBQYHEBESExQVFhchNyA8ID79DQgJCgsMDQ4PGBkaGxwdHh8hOSAH/QAAACE/IAj9AAAAIUAgCf0AAAAhQSAK/QAAACFCID8gQP0NAAECAxAREhMEBQYHFBUWFyE7ID8gQP0NCAkKCxgZGhsMDQ4PHB0eHyE8IEEgQv0NAAECAxAREhMEBQYHFBUWFyE9IEEgQv0NCAkKCxgZGhsMDQ4PHB0eHyE+IDsgPf0NAAECAwQFBgcQERITFBUWFyEcIDsgPf0NCAkKCwwNDg8YGRobHB0eHyEeIDwgPv0NAAECAwQFBgcQERITFBUWFyEgIDwgPv0NCAkKCwwNDg8YGRobHB0eHyEiIAf9AAAQIT8gCP0AABAhQCAJ/QAAECFBIAr9AAAQIUIgPyBA/Q0AAQIDEBESEwQFBgcUFRYXITsgPyBA/Q0ICQoLGBkaGwwNDg8cHR4fITwgQSBC/Q0AAQIDEBESEwQFBgcUFRYXIT0gQSBC/Q0ICQoLGBkaGwwNDg8cHR4fIT4gOyA9/Q0AAQIDBAUGBxAREhMUFRYXISQgOyA9/Q0ICQoLDA0ODxgZGhscHR4fISYgPCA+/Q0AAQIDBAUGBxAREhMUFRYXISggPCA+/Q0ICQoLDA0ODxgZGhscHR4fISogB/0AACAhPyAI/QAAICFAIAn9AAAgIUEgCv0AACAhQiA/IED9DQABAgMQERITBAUGBxQVFhchOyA/IED9DQgJCgsYGRobDA0ODxwdHh8hPCBBIEL9DQABAgMQERITBAUGBxQVFhchPSBBIEL9DQgJCgsYGRobDA0ODxwdHh8hPiA7ID39DQABAgMEBQYHEBESExQVFhchLCA7ID39DQgJCgsMDQ4PGBkaGxwdHh8hLiA8ID79DQABAgMEBQYHEBESExQVFhchMCA8ID79DQgJCgsMDQ4PGBkaGxwdHh8hMiAH/QAAMCE/IAj9AAAwIUAgCf0AADAhQSAK/QAAMCFCID8gQP0NAAECAxAREhMEBQYHFBUWFyE7ID8gQP0NCAkKCxgZGhsMDQ4PHB0eHyE8IEEgQv0NAAECAxAREhMEBQYHFBUWFyE9IEEgQv0NCAkKCxgZGhsMDQ4PHB0eHyE+IDsgPf0NAAECAwQFBgcQERITFBUWFyE0IDsgPf0NCAkKCwwNDg8YGRobHB0eHyE2IDwgPv0NAAECAwQFBgcQERITFBUWFyE4IDwgPv0NCAkKCwwNDg8YGRobHB0eHyE6IAshEyAMIRQgDSEVIA4hFiAPIRcgECEYIBEhGSASIRogCyARIA0gDyAR/VH9Tv1R/a4BIBv9rgH9DHikatd4pGrXeKRq13ikatf9rgEiO0EH/asBIDtBGf2tAf1QIA39rgEhCyAMIBIgDiAQIBL9Uf1O/VH9rgEgHP2uAf0MeKRq13ikatd4pGrXeKRq1/2uASI8QQf9qwEgPEEZ/a0B/VAgDv2uASEMIBEgDyALIA0gD/1R/U79Uf2uASAd/a4B/QxWt8foVrfH6Fa3x+hWt8fo/a4BIjtBDP2rASA7QRT9rQH9UCAL/a4BIREgEiAQIAwgDiAQ/VH9Tv1R/a4BIB79rgH9DFa3x+hWt8foVrfH6Fa3x+j9rgEiPEEM/asBIDxBFP2tAf1QIAz9rgEhEiAPIA0gESALIA39Uf1O/VH9rgEgH/2uAf0M23AgJNtwICTbcCAk23AgJP2uASI7QRH9qwEgO0EP/a0B/VAgEf2uASEPIBAgDiASIAwgDv1R/U79Uf2uASAg/a4B/QzbcCAk23AgJNtwICTbcCAk/a4BIjxBEf2rASA8QQ/9rQH9UCAS/a4BIRAgDSALIA8gESAL/VH9Tv1R/a4BICH9rgH9DO7OvcHuzr3B7s69we7OvcH9rgEiO0EW/asBIDtBCv2tAf1QIA/9rgEhDSAOIAwgECASIAz9Uf1O/VH9rgEgIv2uAf0M7s69we7OvcHuzr3B7s69wf2uASI8QRb9qwEgPEEK/a0B/VAgEP2uASEOIAsgESANIA8gEf1R/U79Uf2uASAj/a4B/QyvD3z1rw989a8PfPWvD3z1/a4BIjtBB/2rASA7QRn9rQH9UCAN/a4BIQsgDCASIA4gECAS/VH9Tv1R/a4BICT9rgH9DK8PfPWvD3z1rw989a8PfPX9rgEiPEEH/asBIDxBGf2tAf1QIA79rgEhDCARIA8gCyANIA/9Uf1O/VH9rgEgJf2uAf0MKsaHRyrGh0cqxodHKsaHR/2uASI7QQz9qwEgO0EU/a0B/VAgC/2uASERIBIgECAMIA4gEP1R/U79Uf2uASAm/a4B/QwqxodHKsaHRyrGh0cqxodH/a4BIjxBDP2rASA8QRT9rQH9UCAM/a4BIRIgDyANIBEgCyAN/VH9Tv1R/a4BICf9rgH9DBNGMKgTRjCoE0YwqBNGMKj9rgEiO0ER/asBIDtBD/2tAf1QIBH9rgEhDyAQIA4gEiAMIA79Uf1O/VH9rgEgKP2uAf0ME0YwqBNGMKgTRjCoE0YwqP2uASI8QRH9qwEgPEEP/a0B/VAgEv2uASEQIA0gCyAPIBEgC/1R/U79Uf2uASAp/a4B/QwBlUb9AZVG/QGVRv0BlUb9/a4BIjtBFv2rASA7QQr9rQH9UCAP/a4BIQ0gDiAMIBAgEiAM/VH9Tv1R/a4BICr9rgH9DAGVRv0BlUb9AZVG/QGVRv39rgEiPEEW/asBIDxBCv2tAf1QIBD9rgEhDiALIBEgDSAPIBH9Uf1O/VH9rgEgK/2uAf0M2JiAadiYgGnYmIBp2JiAaf2uASI7QQf9qwEgO0EZ/a0B/VAgDf2uASELIAwgEiAOIBAgEv1R/U79Uf2uASAs/a4B/QzYmIBp2JiAadiYgGnYmIBp/a4BIjxBB/2rASA8QRn9rQH9UCAO/a4BIQwgESAPIAsgDSAP/VH9Tv1R/a4BIC39rgH9DK/3RIuv90SLr/dEi6/3RIv9rgEiO0EM/asBIDtBFP2tAf1QIAv9rgEhESASIBAgDCAOIBD9Uf1O/VH9rgEgLv2uAf0Mr/dEi6/3RIuv90SLr/dEi/2uASI8QQz9qwEgPEEU/a0B/VAgDP2uASESIA8gDSARIAsgDf1R/U79Uf2uASAv/a4B/QyxW///sVv//7Fb//+xW////a4BIjtBEf2rASA7QQ/9rQH9UCAR/a4BIQ8gECAOIBIgDCAO/VH9Tv1R/a4BIDD9rgH9DLFb//+xW///sVv//7Fb///9rgEiPEER/asBIDxBD/2tAf1QIBL9rgEhECANIAsgDyARIAv9Uf1O/VH9rgEgMf2uAf0Mvtdcib7XXIm+11yJvtdcif2uASI7QRb9qwEgO0EK/a0B/VAgD/2uASENIA4gDCAQIBIgDP1R/U79Uf2uASAy/a4B/Qy+11yJvtdcib7XXIm+11yJ/a4BIjxBFv2rASA8QQr9rQH9UCAQ/a4BIQ4gCyARIA0gDyAR/VH9Tv1R/a4BIDP9rgH9DCIRkGsiEZBrIhGQayIRkGv9rgEiO0EH/asBIDtBGf2tAf1QIA39rgEhCyAMIBIgDiAQIBL9Uf1O/VH9rgEgNP2uAf0MIhGQayIRkGsiEZBrIhGQa/2uASI8QQf9qwEgPEEZ/a0B/VAgDv2uASEMIBEgDyALIA0gD/1R/U79Uf2uASA1/a4B/QyTcZj9k3GY/ZNxmP2TcZj9/a4BIjtBDP2rASA7QRT9rQH9UCAL/a4BIREgEiAQIAwgDiAQ/VH9Tv1R/a4BIDb9rgH9DJNxmP2TcZj9k3GY/ZNxmP39rgEiPEEM/asBIDxBFP2tAf1QIAz9rgEhEiAPIA0gESALIA39Uf1O/VH9rgEgN/2uAf0MjkN5po5DeaaOQ3mmjkN5pv2uASI7QRH9qwEgO0EP/a0B/VAgEf2uASEPIBAgDiASIAwgDv1R/U79Uf2uASA4/a4B/QyOQ3mmjkN5po5DeaaOQ3mm/a4BIjxBEf2rASA8QQ/9rQH9UCAS/a4BIRAgDSALIA8gESAL/VH9Tv1R/a4BIDn9rgH9DCEItEkhCLRJIQi0SSEItEn9rgEiO0EW/asBIDtBCv2tAf1QIA/9rgEhDSAOIAwgECASIAz9Uf1O/VH9rgEgOv2uAf0MIQi0SSEItEkhCLRJIQi0Sf2uASI8QRb9qwEgPEEK/a0B/VAgEP2uASEOIAsgDyARIA0gD/1R/U79Uf2uASAd/a4B/QxiJR72YiUe9mIlHvZiJR72/a4BIjtBBf2rASA7QRv9rQH9UCAN/a4BIQsgDCAQIBIgDiAQ/VH9Tv1R/a4BIB79rgH9DGIlHvZiJR72YiUe9mIlHvb9rgEiPEEF/asBIDxBG/2tAf1QIA79rgEhDCARIA0gDyALIA39Uf1O/VH9rgEgJ/2uAf0MQLNAwECzQMBAs0DAQLNAwP2uASI7QQn9qwEgO0EX/a0B/VAgC/2uASERIBIgDiAQIAwgDv1R/U79Uf2uASAo/a4B/QxAs0DAQLNAwECzQMBAs0DA/a4BIjxBCf2rASA8QRf9rQH9UCAM/a4BIRIgDyALIA0gESAL/VH9Tv1R/a4BIDH9rgH9DFFaXiZRWl4mUVpeJlFaXib9rgEiO0EO/asBIDtBEv2tAf1QIBH9rgEhDyAQIAwgDiASIAz9Uf1O/VH9rgEgMv2uAf0MUVpeJlFaXiZRWl4mUVpeJv2uASI8QQ79qwEgPEES/a0B/VAgEv2uASEQIA0gESALIA8gEf1R/U79Uf2uASAb/a4B/Qyqx7bpqse26arHtumqx7bp/a4BIjtBFP2rASA7QQz9rQH9UCAP/a4BIQ0gDiASIAwgECAS/VH9Tv1R/a4BIBz9rgH9DKrHtumqx7bpqse26arHtun9rgEiPEEU/asBIDxBDP2tAf1QIBD9rgEhDiALIA8gESANIA/9Uf1O/VH9rgEgJf2uAf0MXRAv1l0QL9ZdEC/WXRAv1v2uASI7QQX9qwEgO0Eb/a0B/VAgDf2uASELIAwgECASIA4gEP1R/U79Uf2uASAm/a4B/QxdEC/WXRAv1l0QL9ZdEC/W/a4BIjxBBf2rASA8QRv9rQH9UCAO/a4BIQwgESANIA8gCyAN/VH9Tv1R/a4BIC/9rgH9DFMURAJTFEQCUxREAlMURAL9rgEiO0EJ/asBIDtBF/2tAf1QIAv9rgEhESASIA4gECAMIA79Uf1O/VH9rgEgMP2uAf0MUxREAlMURAJTFEQCUxREAv2uASI8QQn9qwEgPEEX/a0B/VAgDP2uASESIA8gCyANIBEgC/1R/U79Uf2uASA5/a4B/QyB5qHYgeah2IHmodiB5qHY/a4BIjtBDv2rASA7QRL9rQH9UCAR/a4BIQ8gECAMIA4gEiAM/VH9Tv1R/a4BIDr9rgH9DIHmodiB5qHYgeah2IHmodj9rgEiPEEO/asBIDxBEv2tAf1QIBL9rgEhECANIBEgCyAPIBH9Uf1O/VH9rgEgI/2uAf0MyPvT58j70+fI+9PnyPvT5/2uASI7QRT9qwEgO0EM/a0B/VAgD/2uASENIA4gEiAMIBAgEv1R/U79Uf2uASAk/a4B/QzI+9PnyPvT58j70+fI+9Pn/a4BIjxBFP2rASA8QQz9rQH9UCAQ/a4BIQ4gCyAPIBEgDSAP/VH9Tv1R/a4BIC39rgH9DObN4SHmzeEh5s3hIebN4SH9rgEiO0EF/asBIDtBG/2tAf1QIA39rgEhCyAMIBAgEiAOIBD9Uf1O/VH9rgEgLv2uAf0M5s3hIebN4SHmzeEh5s3hIf2uASI8QQX9qwEgPEEb/a0B/VAgDv2uASEMIBEgDSAPIAsgDf1R/U79Uf2uASA3/a4B/QzWBzfD1gc3w9YHN8PWBzfD/a4BIjtBCf2rASA7QRf9rQH9UCAL/a4BIREgEiAOIBAgDCAO/VH9Tv1R/a4BIDj9rgH9DNYHN8PWBzfD1gc3w9YHN8P9rgEiPEEJ/asBIDxBF/2tAf1QIAz9rgEhEiAPIAsgDSARIAv9Uf1O/VH9rgEgIf2uAf0Mhw3V9IcN1fSHDdX0hw3V9P2uASI7QQ79qwEgO0ES/a0B/VAgEf2uASEPIBAgDCAOIBIgDP1R/U79Uf2uASAi/a4B/QyHDdX0hw3V9IcN1fSHDdX0/a4BIjxBDv2rASA8QRL9rQH9UCAS/a4BIRAgDSARIAsgDyAR/VH9Tv1R/a4BICv9rgH9DO0UWkXtFFpF7RRaRe0UWkX9rgEiO0EU/asBIDtBDP2tAf1QIA/9rgEhDSAOIBIgDCAQIBL9Uf1O/VH9rgEgLP2uAf0M7RRaRe0UWkXtFFpF7RRaRf2uASI8QRT9qwEgPEEM/a0B/VAgEP2uASEOIAsgDyARIA0gD/1R/U79Uf2uASA1/a4B/QwF6eOpBenjqQXp46kF6eOp/a4BIjtBBf2rASA7QRv9rQH9UCAN/a4BIQsgDCAQIBIgDiAQ/VH9Tv1R/a4BIDb9rgH9DAXp46kF6eOpBenjqQXp46n9rgEiPEEF/asBIDxBG/2tAf1QIA79rgEhDCARIA0gDyALIA39Uf1O/VH9rgEgH/2uAf0M+KPv/Pij7/z4o+/8+KPv/P2uASI7QQn9qwEgO0EX/a0B/VAgC/2uASERIBIgDiAQIAwgDv1R/U79Uf2uASAg/a4B/Qz4o+/8+KPv/Pij7/z4o+/8/a4BIjxBCf2rASA8QRf9rQH9UCAM/a4BIRIgDyALIA0gESAL/VH9Tv1R/a4BICn9rgH9DNkCb2fZAm9n2QJvZ9kCb2f9rgEiO0EO/asBIDtBEv2tAf1QIBH9rgEhDyAQIAwgDiASIAz9Uf1O/VH9rgEgKv2uAf0M2QJvZ9kCb2fZAm9n2QJvZ/2uASI8QQ79qwEgPEES/a0B/VAgEv2uASEQIA0gESALIA8gEf1R/U79Uf2uASAz/a4B/QyKTCqNikwqjYpMKo2KTCqN/a4BIjtBFP2rASA7QQz9rQH9UCAP/a4BIQ0gDiASIAwgECAS/VH9Tv1R/a4BIDT9rgH9DIpMKo2KTCqNikwqjYpMKo39rgEiPEEU/asBIDxBDP2tAf1QIBD9rgEhDiALIA0gD/1RIBH9Uf2uASAl/a4B/QxCOfr/Qjn6/0I5+v9COfr//a4BIjtBBP2rASA7QRz9rQH9UCAN/a4BIQsgDCAOIBD9USAS/VH9rgEgJv2uAf0MQjn6/0I5+v9COfr/Qjn6//2uASI8QQT9qwEgPEEc/a0B/VAgDv2uASEMIBEgCyAN/VEgD/1R/a4BICv9rgH9DIH2cYeB9nGHgfZxh4H2cYf9rgEiO0EL/asBIDtBFf2tAf1QIAv9rgEhESASIAwgDv1RIBD9Uf2uASAs/a4B/QyB9nGHgfZxh4H2cYeB9nGH/a4BIjxBC/2rASA8QRX9rQH9UCAM/a4BIRIgDyARIAv9USAN/VH9rgEgMf2uAf0MImGdbSJhnW0iYZ1tImGdbf2uASI7QRD9qwEgO0EQ/a0B/VAgEf2uASEPIBAgEiAM/VEgDv1R/a4BIDL9rgH9DCJhnW0iYZ1tImGdbSJhnW39rgEiPEEQ/asBIDxBEP2tAf1QIBL9rgEhECANIA8gEf1RIAv9Uf2uASA3/a4B/QwMOOX9DDjl/Qw45f0MOOX9/a4BIjtBF/2rASA7QQn9rQH9UCAP/a4BIQ0gDiAQIBL9USAM/VH9rgEgOP2uAf0MDDjl/Qw45f0MOOX9DDjl/f2uASI8QRf9qwEgPEEJ/a0B/VAgEP2uASEOIAsgDSAP/VEgEf1R/a4BIB39rgH9DETqvqRE6r6kROq+pETqvqT9rgEiO0EE/asBIDtBHP2tAf1QIA39rgEhCyAMIA4gEP1RIBL9Uf2uASAe/a4B/QxE6r6kROq+pETqvqRE6r6k/a4BIjxBBP2rASA8QRz9rQH9UCAO/a4BIQwgESALIA39USAP/VH9rgEgI/2uAf0Mqc/eS6nP3kupz95Lqc/eS/2uASI7QQv9qwEgO0EV/a0B/VAgC/2uASERIBIgDCAO/VEgEP1R/a4BICT9rgH9DKnP3kupz95Lqc/eS6nP3kv9rgEiPEEL/asBIDxBFf2tAf1QIAz9rgEhEiAPIBEgC/1RIA39Uf2uASAp/a4B/QxgS7v2YEu79mBLu/ZgS7v2/a4BIjtBEP2rASA7QRD9rQH9UCAR/a4BIQ8gECASIAz9USAO/VH9rgEgKv2uAf0MYEu79mBLu/ZgS7v2YEu79v2uASI8QRD9qwEgPEEQ/a0B/VAgEv2uASEQIA0gDyAR/VEgC/1R/a4BIC/9rgH9DHC8v75wvL++cLy/vnC8v779rgEiO0EX/asBIDtBCf2tAf1QIA/9rgEhDSAOIBAgEv1RIAz9Uf2uASAw/a4B/QxwvL++cLy/vnC8v75wvL++/a4BIjxBF/2rASA8QQn9rQH9UCAQ/a4BIQ4gCyANIA/9USAR/VH9rgEgNf2uAf0Mxn6bKMZ+myjGfpsoxn6bKP2uASI7QQT9qwEgO0Ec/a0B/VAgDf2uASELIAwgDiAQ/VEgEv1R/a4BIDb9rgH9DMZ+myjGfpsoxn6bKMZ+myj9rgEiPEEE/asBIDxBHP2tAf1QIA79rgEhDCARIAsgDf1RIA/9Uf2uASAb/a4B/Qz6J6Hq+ieh6vonoer6J6Hq/a4BIjtBC/2rASA7QRX9rQH9UCAL/a4BIREgEiAMIA79USAQ/VH9rgEgHP2uAf0M+ieh6vonoer6J6Hq+ieh6v2uASI8QQv9qwEgPEEV/a0B/VAgDP2uASESIA8gESAL/VEgDf1R/a4BICH9rgH9DIUw79SFMO/UhTDv1IUw79T9rgEiO0EQ/asBIDtBEP2tAf1QIBH9rgEhDyAQIBIgDP1RIA79Uf2uASAi/a4B/QyFMO/UhTDv1IUw79SFMO/U/a4BIjxBEP2rASA8QRD9rQH9UCAS/a4BIRAgDSAPIBH9USAL/VH9rgEgJ/2uAf0MBR2IBAUdiAQFHYgEBR2IBP2uASI7QRf9qwEgO0EJ/a0B/VAgD/2uASENIA4gECAS/VEgDP1R/a4BICj9rgH9DAUdiAQFHYgEBR2IBAUdiAT9rgEiPEEX/asBIDxBCf2tAf1QIBD9rgEhDiALIA0gD/1RIBH9Uf2uASAt/a4B/Qw50NTZOdDU2TnQ1Nk50NTZ/a4BIjtBBP2rASA7QRz9rQH9UCAN/a4BIQsgDCAOIBD9USAS/VH9rgEgLv2uAf0MOdDU2TnQ1Nk50NTZOdDU2f2uASI8QQT9qwEgPEEc/a0B/VAgDv2uASEMIBEgCyAN/VEgD/1R/a4BIDP9rgH9DOWZ2+blmdvm5Znb5uWZ2+b9rgEiO0EL/asBIDtBFf2tAf1QIAv9rgEhESASIAwgDv1RIBD9Uf2uASA0/a4B/Qzlmdvm5Znb5uWZ2+blmdvm/a4BIjxBC/2rASA8QRX9rQH9UCAM/a4BIRIgDyARIAv9USAN/VH9rgEgOf2uAf0M+HyiH/h8oh/4fKIf+HyiH/2uASI7QRD9qwEgO0EQ/a0B/VAgEf2uASEPIBAgEiAM/VEgDv1R/a4BIDr9rgH9DPh8oh/4fKIf+HyiH/h8oh/9rgEiPEEQ/asBIDxBEP2tAf1QIBL9rgEhECANIA8gEf1RIAv9Uf2uASAf/a4B/QxlVqzEZVasxGVWrMRlVqzE/a4BIjtBF/2rASA7QQn9rQH9UCAP/a4BIQ0gDiAQIBL9USAM/VH9rgEgIP2uAf0MZVasxGVWrMRlVqzEZVasxP2uASI8QRf9qwEgPEEJ/a0B/VAgEP2uASEOIAsgDyANIBH9Tf1Q/VH9rgEgG/2uAf0MRCIp9EQiKfREIin0RCIp9P2uASI7QQb9qwEgO0Ea/a0B/VAgDf2uASELIAwgECAOIBL9Tf1Q/VH9rgEgHP2uAf0MRCIp9EQiKfREIin0RCIp9P2uASI8QQb9qwEgPEEa/a0B/VAgDv2uASEMIBEgDSALIA/9Tf1Q/VH9rgEgKf2uAf0Ml/8qQ5f/KkOX/ypDl/8qQ/2uASI7QQr9qwEgO0EW/a0B/VAgC/2uASERIBIgDiAMIBD9Tf1Q/VH9rgEgKv2uAf0Ml/8qQ5f/KkOX/ypDl/8qQ/2uASI8QQr9qwEgPEEW/a0B/VAgDP2uASESIA8gCyARIA39Tf1Q/VH9rgEgN/2uAf0MpyOUq6cjlKunI5SrpyOUq/2uASI7QQ/9qwEgO0ER/a0B/VAgEf2uASEPIBAgDCASIA79Tf1Q/VH9rgEgOP2uAf0MpyOUq6cjlKunI5SrpyOUq/2uASI8QQ/9qwEgPEER/a0B/VAgEv2uASEQIA0gESAPIAv9Tf1Q/VH9rgEgJf2uAf0MOaCT/Dmgk/w5oJP8OaCT/P2uASI7QRX9qwEgO0EL/a0B/VAgD/2uASENIA4gEiAQIAz9Tf1Q/VH9rgEgJv2uAf0MOaCT/Dmgk/w5oJP8OaCT/P2uASI8QRX9qwEgPEEL/a0B/VAgEP2uASEOIAsgDyANIBH9Tf1Q/VH9rgEgM/2uAf0Mw1lbZcNZW2XDWVtlw1lbZf2uASI7QQb9qwEgO0Ea/a0B/VAgDf2uASELIAwgECAOIBL9Tf1Q/VH9rgEgNP2uAf0Mw1lbZcNZW2XDWVtlw1lbZf2uASI8QQb9qwEgPEEa/a0B/VAgDv2uASEMIBEgDSALIA/9Tf1Q/VH9rgEgIf2uAf0MkswMj5LMDI+SzAyPkswMj/2uASI7QQr9qwEgO0EW/a0B/VAgC/2uASERIBIgDiAMIBD9Tf1Q/VH9rgEgIv2uAf0MkswMj5LMDI+SzAyPkswMj/2uASI8QQr9qwEgPEEW/a0B/VAgDP2uASESIA8gCyARIA39Tf1Q/VH9rgEgL/2uAf0MffTv/3307/999O//ffTv//2uASI7QQ/9qwEgO0ER/a0B/VAgEf2uASEPIBAgDCASIA79Tf1Q/VH9rgEgMP2uAf0MffTv/3307/999O//ffTv//2uASI8QQ/9qwEgPEER/a0B/VAgEv2uASEQIA0gESAPIAv9Tf1Q/VH9rgEgHf2uAf0M0V2EhdFdhIXRXYSF0V2Ehf2uASI7QRX9qwEgO0EL/a0B/VAgD/2uASENIA4gEiAQIAz9Tf1Q/VH9rgEgHv2uAf0M0V2EhdFdhIXRXYSF0V2Ehf2uASI8QRX9qwEgPEEL/a0B/VAgEP2uASEOIAsgDyANIBH9Tf1Q/VH9rgEgK/2uAf0MT36ob09+qG9PfqhvT36ob/2uASI7QQb9qwEgO0Ea/a0B/VAgDf2uASELIAwgECAOIBL9Tf1Q/VH9rgEgLP2uAf0MT36ob09+qG9PfqhvT36ob/2uASI8QQb9qwEgPEEa/a0B/VAgDv2uASEMIBEgDSALIA/9Tf1Q/VH9rgEgOf2uAf0M4OYs/uDmLP7g5iz+4OYs/v2uASI7QQr9qwEgO0EW/a0B/VAgC/2uASERIBIgDiAMIBD9Tf1Q/VH9rgEgOv2uAf0M4OYs/uDmLP7g5iz+4OYs/v2uASI8QQr9qwEgPEEW/a0B/VAgDP2uASESIA8gCyARIA39Tf1Q/VH9rgEgJ/2uAf0MFEMBoxRDAaMUQwGjFEMBo/2uASI7QQ/9qwEgO0ER/a0B/VAgEf2uASEPIBAgDCASIA79Tf1Q/VH9rgEgKP2uAf0MFEMBoxRDAaMUQwGjFEMBo/2uASI8QQ/9qwEgPEER/a0B/VAgEv2uASEQIA0gESAPIAv9Tf1Q/VH9rgEgNf2uAf0MoREITqERCE6hEQhOoREITv2uASI7QRX9qwEgO0EL/a0B/VAgD/2uASENIA4gEiAQIAz9Tf1Q/VH9rgEgNv2uAf0MoREITqERCE6hEQhOoREITv2uASI8QRX9qwEgPEEL/a0B/VAgEP2uASEOIAsgDyANIBH9Tf1Q/VH9rgEgI/2uAf0Mgn5T94J+U/eCflP3gn5T9/2uASI7QQb9qwEgO0Ea/a0B/VAgDf2uASELIAwgECAOIBL9Tf1Q/VH9rgEgJP2uAf0Mgn5T94J+U/eCflP3gn5T9/2uASI8QQb9qwEgPEEa/a0B/VAgDv2uASEMIBEgDSALIA/9Tf1Q/VH9rgEgMf2uAf0MNfI6vTXyOr018jq9NfI6vf2uASI7QQr9qwEgO0EW/a0B/VAgC/2uASERIBIgDiAMIBD9Tf1Q/VH9rgEgMv2uAf0MNfI6vTXyOr018jq9NfI6vf2uASI8QQr9qwEgPEEW/a0B/VAgDP2uASESIA8gCyARIA39Tf1Q/VH9rgEgH/2uAf0Mu9LXKrvS1yq70tcqu9LXKv2uASI7QQ/9qwEgO0ER/a0B/VAgEf2uASEPIBAgDCASIA79Tf1Q/VH9rgEgIP2uAf0Mu9LXKrvS1yq70tcqu9LXKv2uASI8QQ/9qwEgPEER/a0B/VAgEv2uASEQIA0gESAPIAv9Tf1Q/VH9rgEgLf2uAf0MkdOG65HThuuR04brkdOG6/2uASI7QRX9qwEgO0EL/a0B/VAgD/2uASENIA4gEiAQIAz9Tf1Q/VH9rgEgLv2uAf0MkdOG65HThuuR04brkdOG6/2uASI8QRX9qwEgPEEL/a0B/VAgEP2uASEOIAsgE/2uASELIAwgFP2uASEMIA0gFf2uASENIA4gFv2uASEOIA8gF/2uASEPIBAgGP2uASEQIBEgGf2uASERIBIgGv2uASESIANBwABqIQMgBEHAAGohBCAFQcAAaiEFIAZBwABqIQYgB0HAAGohByAIQcAAaiEIIAlBwABqIQkgCkHAAGohCiABQQFrIgENAAsgAiAL/QsAACACIAz9CwAQIAIgDf0LACAgAiAO/QsAMCACIA/9CwBAIAIgEP0LAFAgAiAR/QsAYCACIBL9CwBwCw==';

// EXTERNAL MODULE: ./lib/store/md5-lanes/lane-hasher.js
var lane_hasher = __webpack_require__(27794);
;// CONCATENATED MODULE: ./lib/store/md5-lanes/open-hasher.js


function openHasher(system) {
    try {
        const kernel = (0,lane_hasher/* compileKernel */.x)(Buffer.from(md5Kernel, 'base64'));
        return { kernel, lanes: new lane_hasher/* LaneHasher */.s(kernel, system) };
    }
    catch {
        return undefined;
    }
}


/***/ })

};
