package vn.minhbach.query.store;

import java.io.StringWriter;
import java.nio.ByteBuffer;
import org.bson.BsonBinaryReader;
import org.bson.BsonBinaryWriter;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.ByteBuf;
import org.bson.RawBsonDocument;
import org.bson.io.BasicOutputBuffer;
import org.bson.types.Decimal128;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;

/**
 * JSON text as native BSON and back, so that an operator can read and query what is stored. Names
 * keep their order. A number is a {@code long} or a {@code Decimal128} where that prints as the
 * same text; any other keeps its text as {@code {"%number": "1E5"}}.
 */
final class BsonText {
  /** No member's name: a percent sign in a name is always escaped. */
  private static final String NUMBER = "%number";

  private static final int LONGEST_NATIVE_NUMBER = 40;

  private BsonText() {}

  static RawBsonDocument toBson(String json) {
    BasicOutputBuffer bytes = new BasicOutputBuffer(2 * json.length());
    try (JsonParser parser = JsonText.JSON.createParser(ObjectReadContext.empty(), json);
        BsonBinaryWriter writer = new BsonBinaryWriter(bytes)) {
      for (JsonToken next = parser.nextToken(); next != null; next = parser.nextToken()) {
        write(parser, next, writer);
      }
    }
    return new RawBsonDocument(bytes.getInternalBuffer(), 0, bytes.getPosition());
  }

  private static void write(JsonParser parser, JsonToken token, BsonBinaryWriter writer) {
    switch (token) {
      case START_OBJECT -> writer.writeStartDocument();
      case END_OBJECT -> writer.writeEndDocument();
      case START_ARRAY -> writer.writeStartArray();
      case END_ARRAY -> writer.writeEndArray();
      case PROPERTY_NAME -> writer.writeName(FieldNames.escape(parser.getString()));
      case VALUE_STRING -> writer.writeString(parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> writeNumber(parser.getString(), writer);
      case VALUE_TRUE -> writer.writeBoolean(true);
      case VALUE_FALSE -> writer.writeBoolean(false);
      case VALUE_NULL -> writer.writeNull();
      case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
          throw new IllegalStateException("no token of a JSON text: " + token);
    }
  }

  private static void writeNumber(String text, BsonBinaryWriter writer) {
    if (text.length() <= LONGEST_NATIVE_NUMBER) {
      try {
        long whole = Long.parseLong(text);
        if (Long.toString(whole).equals(text)) {
          writer.writeInt64(whole);
          return;
        }
      } catch (NumberFormatException notLong) {
        // A fraction, an exponent or too many digits: a decimal, or its text.
      }
      try {
        Decimal128 decimal = Decimal128.parse(text);
        if (decimal.toString().equals(text)) {
          writer.writeDecimal128(decimal);
          return;
        }
      } catch (NumberFormatException notDecimal) {
        // More digits than a Decimal128 holds: its text.
      }
    }
    writer.writeStartDocument();
    writer.writeString(NUMBER, text);
    writer.writeEndDocument();
  }

  static String toJson(RawBsonDocument document) {
    StringWriter text = new StringWriter();
    ByteBuf bytes = document.getByteBuffer();
    try (BsonBinaryReader reader = new BsonBinaryReader(ByteBuffer.wrap(bytesOf(bytes)));
        JsonGenerator json = JsonText.JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      copyDocument(reader, json);
    }
    return text.toString();
  }

  private static byte[] bytesOf(ByteBuf buffer) {
    byte[] bytes = new byte[buffer.remaining()];
    buffer.get(bytes);
    return bytes;
  }

  private static void copyDocument(BsonReader reader, JsonGenerator json) {
    reader.readStartDocument();
    BsonType type = reader.readBsonType();
    String first = type == BsonType.END_OF_DOCUMENT ? "" : reader.readName();
    if (first.equals(NUMBER)) {
      json.writeNumber(reader.readString());
    } else {
      json.writeStartObject();
      for (String name = first; type != BsonType.END_OF_DOCUMENT; ) {
        json.writeName(FieldNames.unescape(name));
        copyValue(type, reader, json);
        type = reader.readBsonType();
        name = type == BsonType.END_OF_DOCUMENT ? "" : reader.readName();
      }
      json.writeEndObject();
    }
    reader.readEndDocument();
  }

  private static void copyArray(BsonReader reader, JsonGenerator json) {
    reader.readStartArray();
    json.writeStartArray();
    for (BsonType type = reader.readBsonType();
        type != BsonType.END_OF_DOCUMENT;
        type = reader.readBsonType()) {
      copyValue(type, reader, json);
    }
    json.writeEndArray();
    reader.readEndArray();
  }

  private static void copyValue(BsonType type, BsonReader reader, JsonGenerator json) {
    // A default is right here: of all BSON types only these are ever written.
    switch (type) {
      case DOCUMENT -> copyDocument(reader, json);
      case ARRAY -> copyArray(reader, json);
      case STRING -> json.writeString(reader.readString());
      case INT64 -> json.writeNumber(reader.readInt64());
      case DECIMAL128 -> json.writeNumber(reader.readDecimal128().toString());
      case BOOLEAN -> json.writeBoolean(reader.readBoolean());
      case NULL -> {
        reader.readNull();
        json.writeNull();
      }
      default -> throw new IllegalStateException("not written by this store: " + type);
    }
  }
}
