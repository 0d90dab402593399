/** What the end-to-end tests are made of: modules on disk, programs as processes, real clients. */
@org.jspecify.annotations.NullMarked
package dev.hearth.test.harness;
