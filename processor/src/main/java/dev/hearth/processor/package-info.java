/** The annotation processor: moves what was found from one stage to the next. */
// Guava is there for the Error Prone checks alone: a processor path need not have it.
@org.immutables.value.Value.Style(jdkOnly = true)
@org.jspecify.annotations.NullMarked
package dev.hearth.processor;
