// @ts-check
/** Watching a job while it is being answered. */
import { api } from './api.js';

const PollEvery = 2000;
const MostFailures = 3;

/** @param {{state: string}} job whether nothing more comes by itself */
export const isSettled = (job) => job.state === 'done' || job.state === 'failed' || job.state === 'held';

/**
 * Tells of each change until the job is settled: by server-sent events, and by asking now and then where those don't come through.
 * @param {{id: string, version: number}} known
 * @param {(job: any) => void} onChange
 * @returns {() => void} stops watching
 */
export function watchJob(known, onChange) {
    const address = `/api/jobs/${encodeURIComponent(known.id)}`;
    const source = new EventSource(`${address}/events`);
    let failures = 0;
    let stopped = false;
    /** @type {number | undefined} */
    let timer;

    const stop = () => {
        stopped = true;
        source.close();
        clearTimeout(timer);
    };
    /** @param {any} job */
    const tell = (job) => {
        // The events begin with what has been.
        if (stopped || job.version <= known.version) return;
        known = job;
        if (isSettled(job)) stop();
        onChange(job);
    };
    const poll = async () => {
        try {
            tell(await api.get(address));
        } catch {
            // The next call may come through; the page goes on showing what it knows.
        }
        if (!stopped) timer = window.setTimeout(poll, PollEvery);
    };

    source.addEventListener('job', (event) => {
        failures = 0;
        tell(JSON.parse(event.data));
    });
    source.addEventListener('error', () => {
        if (stopped || (source.readyState !== EventSource.CLOSED && ++failures < MostFailures)) return;
        source.close();
        poll();
    });
    return stop;
}
