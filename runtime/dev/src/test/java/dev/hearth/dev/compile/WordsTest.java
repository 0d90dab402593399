package dev.hearth.dev.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void commentsAndLiteralsHaveNone() {
    assertEquals(
        List.of("int", "a", "String", "b"),
        Words.in(
            "int a; // x\n String /* y \"z */ b = \"c \\\" d\" + \"\"\"\n e \" f\"\"\" + 'g';"));
  }

  @Test
  void whatIsCalledStandsBeforeAParenthesis() {
    assertEquals(
        Set.of("A", "B", "c", "D"),
        called(
            "new A (1); new x.B<>(); c /* d */\n // e\n (); D :: new; E::f; (g); h.i; j[0] = (k);"));
  }

  private static Set<String> called(String text) {
    Set<String> called = new TreeSet<>(Words.called(text));
    called.remove(""); // before a parenthesis of its own
    return called;
  }
}
