/**
 * The Error Prone checks: the half of the borrow checker that looks into bodies. A rule is one
 * class, one test, and one page under {@code docs/checks}, joined by its name. What they accept can
 * be flattened, and keeps no state across steps but in handles.
 */
@org.jspecify.annotations.NullMarked
package dev.hearth.checks;
