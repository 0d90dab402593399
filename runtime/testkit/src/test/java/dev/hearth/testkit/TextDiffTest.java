package dev.hearth.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How a difference between two texts of state reads. */
final class TextDiffTest {
  private static String diff(String expected, String actual) {
    return TextDiff.between(expected, actual).orElseThrow();
  }

  @Test
  void sameTexts() {
    assertEquals(Optional.empty(), TextDiff.between("Ship\n  x = 1\n", "Ship\n  x = 1\n"));
  }

  @Test
  void anotherValueOfAPath() {
    assertEquals(
        "  Ship.pos.x\n    expected  1.0\n    actual    2.0",
        diff("Ship\n  pos.x = 1.0\n  pos.y = 1.0\n", "Ship\n  pos.x = 2.0\n  pos.y = 1.0\n"));
  }

  @Test
  void aPathThatOnlyOneHas() {
    assertEquals(
        """
          Ship.old
            expected  1
            actual    (nothing)
          Ship.young
            expected  (nothing)
            actual    2\
        """,
        diff("Ship\n  old = 1\n", "Ship\n  young = 2\n"));
  }

  @Test
  void whatLooksLikeAnAssignmentWithinValueOrKey() {
    assertEquals(
        "  Arena @1.names[\"a \\u003d b\"]\n    expected  \"x = y\"\n    actual    \"x = z\"",
        diff(
            "Arena @1\n  names[\"a \\u003d b\"] = \"x = y\"\n",
            "Arena @1\n  names[\"a \\u003d b\"] = \"x = z\"\n"));
  }

  @Test
  void theSameInAnotherOrder() {
    assertEquals(
        "  the order of what is there\n    expected  Ship[\"a\"]\n    actual    Ship[\"b\"]",
        diff("Ship\n  [\"a\"] = 1\n  [\"b\"] = 1\n", "Ship\n  [\"b\"] = 1\n  [\"a\"] = 1\n"));
  }

  @Test
  void aPathThatComesTwice() {
    assertEquals(
        "  Ship[\"a\"]'\n    expected  2\n    actual    3",
        diff("Ship\n  [\"a\"] = 1\n  [\"a\"] = 2\n", "Ship\n  [\"a\"] = 1\n  [\"a\"] = 3\n"));
  }

  @Test
  void aLongValueIsShownWhereItDiffers() {
    String same = "0123456789".repeat(30);
    String shown = diff("v\n   = " + same + "A" + same, "v\n   = " + same + "B" + same);
    assertEquals(
        "  v\n    expected  …"
            + "0123456789".repeat(4)
            + "A"
            + same.substring(0, 59)
            + "…\n    actual    …"
            + "0123456789".repeat(4)
            + "B"
            + same.substring(0, 59)
            + "…",
        shown);
  }

  @Test
  void manyDifferencesAreCounted() {
    String expected =
        IntStream.range(0, 100).mapToObj(i -> "  x" + i + " = 1").collect(Collectors.joining("\n"));
    String shown = diff("Ship\n" + expected, "Ship\n" + expected.replace("= 1", "= 2"));
    assertTrue(shown.contains("Ship.x19\n"), shown);
    assertTrue(shown.endsWith("\n  … and 80 more"), shown);
  }
}
