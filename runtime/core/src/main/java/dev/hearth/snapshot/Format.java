package dev.hearth.snapshot;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.cbor.CBORFactory;

/** The two encodings of a snapshot. */
@SuppressWarnings("ImmutableEnumChecker") // a factory is not changed when it is built
enum Format {
  /** To read and edit: records by the names of their components. */
  JSON(
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .streamReadConstraints(Format.reading())
          .streamWriteConstraints(Format.writing())
          .build()) {
    @Override
    String trailer(String hash) {
      return ",\n\"sha256\": \"" + hash + "\"}\n";
    }

    @Override
    Pattern trailer() {
      return JSON_TRAILER;
    }
  },

  /** For size: records by the order of their components. */
  CBOR(
      CBORFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .streamReadConstraints(Format.reading())
          .streamWriteConstraints(Format.writing())
          .build()) {
    @Override
    String trailer(String hash) {
      return CBOR_KEY + (char) hash.length() + hash + CBOR_END;
    }

    @Override
    Pattern trailer() {
      return CBOR_TRAILER;
    }
  };

  /** A trailer is not longer than this. */
  static final int LONGEST_TRAILER = 256;

  /** An object without a length, and its first key, of 15 characters. Source: RFC 8949, 3. */
  private static final String CBOR_BEGIN = "\u00bfo";

  /** The last key, of 6 characters; what comes behind it has its length in a byte. */
  private static final String CBOR_KEY = "fsha256x";

  private static final String CBOR_END = "\u00ff";

  private static final Pattern JSON_TRAILER =
      Pattern.compile("\\s*,\\s*\"sha256\"\\s*:\\s*\"([^\"]*)\"\\s*}\\s*$");

  private static final Pattern CBOR_TRAILER =
      Pattern.compile(CBOR_KEY + "@(.{64})" + CBOR_END + "$", Pattern.DOTALL);

  /** Deeper than what is written, and no deeper than a thread's stack. */
  private static final int DEEPEST = 1000;

  private final TokenStreamFactory factory;

  Format(TokenStreamFactory factory) {
    this.factory = factory;
  }

  private static StreamReadConstraints reading() {
    return StreamReadConstraints.builder()
        .maxNestingDepth(DEEPEST)
        .maxStringLength(Integer.MAX_VALUE)
        .build();
  }

  private static StreamWriteConstraints writing() {
    return StreamWriteConstraints.builder().maxNestingDepth(DEEPEST).build();
  }

  TokenStreamFactory factory() {
    return factory;
  }

  /** The end of a file, which has the hash of all before it; each char is a byte. */
  abstract String trailer(String hash);

  /** Finds a trailer, and the hash in it. */
  abstract Pattern trailer();

  /** Where in the end of a file, each byte a char, its trailer is. */
  Optional<Matcher> findTrailer(byte[] end) {
    Matcher matcher = trailer().matcher(new String(end, StandardCharsets.ISO_8859_1));
    return matcher.find() ? Optional.of(matcher) : Optional.empty();
  }

  /** The format for a file of that name. */
  static Format named(Path file) {
    return String.valueOf(file.getFileName()).endsWith(".cbor") ? CBOR : JSON;
  }

  /** The format of a file that begins so; none when it is no snapshot of any. */
  static Optional<Format> of(byte[] begin) {
    String text = new String(begin, StandardCharsets.ISO_8859_1);
    if (text.startsWith(CBOR_BEGIN + Head.FORMAT_KEY)) {
      return Optional.of(CBOR);
    }
    String json = text.startsWith("\u00ef\u00bb\u00bf") ? text.substring(3) : text;
    return json.matches("(?s)\\s*\\{\\s*\"" + Head.FORMAT_KEY + "\".*")
        ? Optional.of(JSON)
        : Optional.empty();
  }
}
