package dev.hearth.schema;

import org.immutables.value.Value;

/** One file of the history: an accepted schema, its number and its place in the chain. */
@Value.Immutable
public interface SealedVersion {
  /** 1 or more. */
  int version();

  /** The hash of the version before, {@code sha256:…}; empty for the oldest. */
  String parent();

  /** The hash of this file's canonical text with the hash itself left empty. */
  String sha256();

  StateSchema schema();

  /** A version with its hash worked out. */
  static SealedVersion of(int version, String parent, StateSchema schema) {
    SealedVersion unhashed =
        ImmutableSealedVersion.builder()
            .version(version)
            .parent(parent)
            .sha256("")
            .schema(schema)
            .build();
    return ImmutableSealedVersion.copyOf(unhashed)
        .withSha256(Sha256.of(SchemaJson.write(unhashed)));
  }

  /** What is running and was not sealed, in the place of a version: of no number and no hash. */
  static SealedVersion draft(StateSchema schema) {
    return ImmutableSealedVersion.builder().version(0).parent("").sha256("").schema(schema).build();
  }
}
