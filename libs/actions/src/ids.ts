/** New ids: UUID version 7, so that they sort by time. */
export { v7 as newId } from 'uuid';
