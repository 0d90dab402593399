package dev.hearth.test.corpus;

/**
 * What is wrong with a case.
 *
 * @param way which of its runs it showed in: {@code live}, {@code build v2-undecided}
 */
public record Failure(String way, String expected, String came) {}
