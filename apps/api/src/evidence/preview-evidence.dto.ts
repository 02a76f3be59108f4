/** The body that asks for the preview of a source. */
import { IsString, Length } from 'class-validator';

export class PreviewEvidenceDto {
  /** An http or https address of a public web page. */
  @IsString()
  @Length(1, 2000)
  readonly url: string;
}
