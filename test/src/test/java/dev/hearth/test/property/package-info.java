/**
 * Random programs, random edits of them with their decisions, random states: what a migration makes
 * of them must be what a model makes of them, whichever way the state goes.
 */
@org.jspecify.annotations.NullMarked
package dev.hearth.test.property;
