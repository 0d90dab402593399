/** The annotation processor: moves what was found from one stage to the next. */
@org.jspecify.annotations.NullMarked
package dev.hearth.processor;
