package dev.hearth.dev.reload;

import dev.hearth.dev.load.BuildNotes;
import dev.hearth.dev.load.Code;
import dev.hearth.dev.load.PinnedLoader;
import dev.hearth.dev.load.Renewals;
import dev.hearth.dev.load.VersionLoader;
import dev.hearth.schema.CompiledSchema;
import dev.hearth.schema.SchemaJson;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Gives each version of the code its class loader. Safe for use by several threads. */
public final class Versions {
  private final Path output;
  private final PinnedLoader shared;
  private final Renewals renewals = new Renewals();
  private final AtomicInteger loaded = new AtomicInteger();

  /**
   * @param output the reloadable directory
   * @param shared loads what the versions share
   */
  public Versions(Path output, PinnedLoader shared) {
    this.output = output;
    this.shared = shared;
  }

  /**
   * The first version, of that number.
   *
   * @throws IllegalStateException when the code has no schema
   */
  public Version load(int number, Code code) {
    shared.pin(BuildNotes.pinned(code), code);
    return load(number, code, new VersionLoader(loaded.incrementAndGet(), code, output, shared));
  }

  /**
   * The version after {@code last}: what is the same in both, and depends only on what is, is not
   * loaded again.
   *
   * @throws IllegalStateException when the code has no schema
   */
  public Version next(Version last, Code code) {
    shared.pin(BuildNotes.pinned(code), code);
    Set<String> anew = renewals.of(last.code(), code);
    VersionLoader loader = last.loader().next(loaded.incrementAndGet(), code, anew);
    return load(last.number() + 1, code, loader);
  }

  /** Whether {@link #next} would pin classes that are not pinned yet. */
  boolean pinsMore(Code code) {
    return !BuildNotes.pinned(code).stream().allMatch(shared::isPinned);
  }

  private static Version load(int number, Code code, VersionLoader loader) {
    CompiledSchema compiled =
        code.text(CompiledSchema.RESOURCE)
            .map(SchemaJson::readCompiled)
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "the compile wrote no "
                            + CompiledSchema.RESOURCE
                            + ": Hearth's annotation processor did not run. Name where it is with"
                            + " -Dhot.processorpath"));
    return new Version(number, code, loader, compiled, label(compiled, code));
  }

  /** A state version when it is the newest sealed one, which no migration leads away from then. */
  private static String label(CompiledSchema compiled, Code code) {
    String base = Integer.toString(compiled.base());
    boolean sealed =
        compiled.base() > 0
            && code.text(Code.NOTES + "migrations.properties")
                .filter(lines -> lines.lines().noneMatch(line -> line.startsWith(base + "=")))
                .isPresent();
    return sealed ? "state version " + base : "draft";
  }
}
