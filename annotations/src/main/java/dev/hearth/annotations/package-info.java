/** What a user writes on state and on migrations; no dependencies, nothing that runs. */
@org.jspecify.annotations.NullMarked
package dev.hearth.annotations;
