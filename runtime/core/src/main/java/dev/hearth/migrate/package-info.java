/** Carries state over from one version of the code to the next: lift, containers, identity. */
@org.jspecify.annotations.NullMarked
package dev.hearth.migrate;
