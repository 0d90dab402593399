/**
 * What the annotation processor costs a build: modules with much state, and with a long history.
 */
@org.jspecify.annotations.NullMarked
package dev.hearth.test.bench.compile;
