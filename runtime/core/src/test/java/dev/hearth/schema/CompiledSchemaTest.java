package dev.hearth.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of which sealed version the state of some code is. */
final class CompiledSchemaTest {
  private static final StateSchema A = schema("a int");
  private static final StateSchema B = schema("b int");
  private static final StateSchema C = schema("c int");

  private static StateSchema schema(String component) {
    return SchemaText.types(SchemaText.record("game.Ship", component));
  }

  private static List<SealedVersion> history(StateSchema... schemas) {
    List<SealedVersion> history = new ArrayList<>();
    String parent = "";
    for (StateSchema schema : schemas) {
      SealedVersion version = SealedVersion.of(history.size() + 1, parent, schema);
      history.add(version);
      parent = version.sha256();
    }
    return history;
  }

  private static CompiledSchema compiled(List<SealedVersion> against, StateSchema schema) {
    int base = against.size();
    String hash = base == 0 ? "" : against.get(base - 1).sha256();
    return ImmutableCompiledSchema.builder().base(base).history(hash).schema(schema).build();
  }

  private static int version(CompiledSchema compiled, List<SealedVersion> history) {
    return compiled.sealedIn(history).map(SealedVersion::version).orElse(0);
  }

  @Test
  void whatIsSealedIsOfTheVersionThatItWasCompiledAgainst() {
    List<SealedVersion> now = history(A, B, A, C, A);
    assertEquals(1, version(compiled(history(A), A), now));
    assertEquals(2, version(compiled(history(A, B), B), now));
    assertEquals(3, version(compiled(history(A, B, A), A), now));
    assertEquals(5, version(compiled(now, A), now));
  }

  @Test
  void whatWasSealedAfterItWasCompiledIsOfThatVersion() {
    assertEquals(1, version(compiled(List.of(), A), history(A)));
    assertEquals(1, version(compiled(List.of(), A), history(A, B, A)));
    assertEquals(3, version(compiled(history(A, B), A), history(A, B, A)));
    assertEquals(4, version(compiled(history(A, B), A), history(A, B, C, A)));
  }

  @Test
  void aDraftIsOfNoneAndNeverOfAVersionBeforeItsBase() {
    assertEquals(0, version(compiled(List.of(), A), List.of()));
    assertEquals(0, version(compiled(history(A), B), history(A)));
    assertEquals(0, version(compiled(history(A, B), A), history(A, B)));
    assertEquals(0, version(compiled(history(A, B), A), history(A, B, C)));
  }

  @Test
  void whatWasSealedOnAnotherBranchIsOfTheNextVersionWithItsLayout() {
    CompiledSchema merged = compiled(history(A, C), C);
    assertEquals(3, version(merged, history(A, B, C)));
    assertEquals(0, version(merged, history(A, B)));
  }
}
