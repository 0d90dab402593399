package dev.hearth.dev.reload;

import java.time.Duration;

/**
 * A take-over that has been made: {@code now} runs, and {@code before} is kept until it has proved
 * itself in a step.
 */
record Reload(
    Running before,
    Running now,
    Candidate candidate,
    Carrier.Carried carried,
    Duration load,
    Duration migrate,
    Duration pause) {}
