package vn.minhbach.query.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhbach.query.ledger.OwnerKind;
import vn.minhbach.query.sla.DueGroup;
import vn.minhbach.query.status.Place;
import vn.minhbach.shared.dossier.Axes;
import vn.minhbach.shared.dossier.NationalState;
import vn.minhbach.shared.dossier.Timeliness;
import vn.minhbach.shared.dossier.WaitingFor;

/** Every word of the page stands in the message files, in both languages. */
class MessagesTest {
  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->|<!DOCTYPE[^>]*>");
  private static final Pattern TAG =
      Pattern.compile("(?s)<[^>\"']*(?:\"[^\"]*\"[^>\"']*|'[^']*'[^>\"']*)*>");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern SPOKEN_ATTRIBUTE =
      Pattern.compile("\\s(?:aria-label|title|alt|placeholder|value)=\"([^\"]*\\p{L}[^\"]*)\"");
  private static final Pattern FIXED_KEY = Pattern.compile("#\\{([a-zA-Z0-9.]+)");

  @Test
  void both_languages_say_the_same_things() {
    assertThat(messages("messages_en").stringPropertyNames())
        .isEqualTo(messages("messages").stringPropertyNames());
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages", "messages_en"})
  void nothing_is_left_unsaid(String file) {
    Properties messages = messages(file);
    assertThat(messages.stringPropertyNames())
        .allSatisfy(key -> assertThat(messages.getProperty(key)).isNotBlank());
  }

  @ParameterizedTest
  @ValueSource(strings = {"page", "parts", "problem"})
  void no_template_has_words_of_its_own(String template) {
    String markup = COMMENT.matcher(template(template)).replaceAll("");
    List<String> words = new ArrayList<>();
    SPOKEN_ATTRIBUTE.matcher(markup).results().map(MatchResult::group).forEach(words::add);
    WORD.matcher(TAG.matcher(markup).replaceAll(" "))
        .results()
        .map(MatchResult::group)
        .forEach(words::add);
    assertThat(words).isEmpty();
  }

  @Test
  void every_key_that_is_used_exists_and_every_key_that_exists_is_used() {
    Set<String> used = new TreeSet<>(composedKeys());
    Stream.of("page", "parts", "problem")
        .flatMap(name -> FIXED_KEY.matcher(template(name)).results())
        .forEach(key -> used.add(key.group(1)));
    assertThat(new TreeSet<>(messages("messages").stringPropertyNames())).isEqualTo(used);
  }

  /** What templates and cards put together. */
  private static Set<String> composedKeys() {
    Set<String> keys =
        Stream.of(
                Stream.of(1, 2, 3, 4, 5, 6, 7).map(day -> "weekday." + day),
                Stream.of("period.day", "period.month", "period.quarter"),
                Stream.of(Measure.values()).map(measure -> "measure." + measure),
                Stream.of(DueGroup.values()).map(group -> "due." + group),
                Stream.of(OwnerKind.values()).map(owner -> "time." + owner),
                Stream.of("time.soFar", "time.whole"),
                Stream.of("span.days", "span.hours", "span.minutes"),
                Stream.of(Timeliness.values()).map(one -> "status.timeliness." + one),
                Stream.of(NationalState.values()).map(state -> "status.state." + state.code()),
                Stream.of("code", "dossier", "agency", "number")
                    .flatMap(
                        field -> Stream.of("lookup.malformed." + field, "lookup.rule." + field)),
                Stream.of("agency", "lang").map(field -> "problem.rule." + field))
            .flatMap(some -> some)
            .collect(Collectors.toCollection(TreeSet::new));
    everyPlace().map(StatusCard::next).forEach(keys::add);
    return keys;
  }

  private static Stream<Place> everyPlace() {
    List<Place> places = new ArrayList<>();
    for (Axes.Stage stage : Axes.Stage.values()) {
      for (Axes.Money money : Axes.Money.values()) {
        for (Axes.HandOver handOver : Axes.HandOver.values()) {
          Axes axes = Axes.at(stage).with(money).with(handOver);
          for (int opinions = 0; opinions < 2; opinions++) {
            places.add(
                new Place(
                    stage,
                    money,
                    handOver,
                    axes.sync(),
                    NationalState.of(axes).code(),
                    "",
                    WaitingFor.of(axes, opinions)));
          }
        }
      }
    }
    return places.stream();
  }

  private static Properties messages(String name) {
    Properties messages = new Properties();
    try (Reader reader = new InputStreamReader(resource(name + ".properties"), UTF_8)) {
      messages.load(reader);
    } catch (IOException e) {
      throw new AssertionError(name, e);
    }
    return messages;
  }

  private static String template(String name) {
    try (InputStream template = resource("templates/page/" + name + ".html")) {
      return new String(template.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new AssertionError(name, e);
    }
  }

  private static InputStream resource(String path) {
    return requireNonNull(MessagesTest.class.getClassLoader().getResourceAsStream(path), path);
  }
}
